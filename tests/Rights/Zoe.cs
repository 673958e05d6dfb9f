using System.Net.Http.Headers;
using System.Text;
using Dapper;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Rights;

/// <summary>A customer who leaves something of herself in every store.</summary>
internal sealed class Zoe(BotApp app, CustomerDriver customer, string reference)
{
    public static readonly ConsentNotice Notice = new("We remember what you prefer.", "1", "en", "Demo Shop", "chat_button");

    public BotApp App { get; } = app;

    public CustomerDriver Customer { get; } = customer;

    public string Subject => $"directline:{Customer.UserId}";

    /// <summary>The reference of her case.</summary>
    public string Case { get; } = reference;

    public T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    /// <summary>Talks, sends a file, proves an order, asks for a person, is answered and noted about.</summary>
    public static async Task<Zoe> TalkAsync(BotApp app)
    {
        var marie = await app.AtTheDeskAsync("marie");
        var paul = await app.AtTheDeskAsync("halcyon-agent-canary");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order 10042? my mail is marie@example.org");
        // All in one, and with a clear wish: alone, each is a change of subject of its own.
        await customer.SayAsync($"where is my order? I wrote {string.Join(", ", Canaries.All.Take(6))}");
        await UploadAsync(customer);
        await customer.SayAsync("agent");
        var reference = (string)(await marie.OnlyCaseAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");
        await marie.SayAsync(reference, "Hello, Marie here. I look at it.");
        await customer.SayToPersonAsync(marie, reference, "thank you");
        var (status, body) = await marie.PostAsync($"/cases/{reference}/notes", new { id = Guid.NewGuid().ToString("n"), text = "quetzal-note-canary: zoe.canari@example.org called; her neighbour is jane.other@example.org; ask halcyon-agent-canary" });
        Assert.True((int)status < 300, $"{status}: {body}");
        _ = paul;
        var zoe = new Zoe(app, customer, reference);
        await zoe.Get<IConsents>().GiveAsync(zoe.Subject, ConsentPurposes.Personalisation, Notice, CancellationToken.None);
        await zoe.Get<IRightsRequests>().OpenAsync(RightsReference.New(), RightsRequestKind.Access, zoe.Subject, "directline", "en", CancellationToken.None);
        return zoe;
    }

    /// <summary>Rows that the store holds of her, by table.</summary>
    public async Task<byte[]> WrappedKeyAsync()
    {
        await using var store = Store.Open(App.StorePath);
        return await store.QuerySingleAsync<byte[]>("select wrapped from subject_keys where subject = @Subject", new { Subject });
    }

    private static async Task UploadAsync(CustomerDriver customer)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("toucan-file-canary, zoe.canari@example.org"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var form = new MultipartFormDataContent { { file, "file", "canary-receipt-77.txt" } };
        var response = await customer.Http.PostAsync($"/v3/directline/conversations/{customer.ConversationId}/upload?userId={customer.UserId}", form);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        await customer.AnswersAsync((string)JObject.Parse(body)["id"]!);
    }
}
