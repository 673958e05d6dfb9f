using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using EthicalBot.Cards;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Service;

/// <summary>A customer of the demo shop who wants something changed, and proves who they are when they are asked.</summary>
internal sealed class ShopCustomer(BotApp app, CustomerDriver driver, string email)
{
    public static async Task<ShopCustomer> ComeAsync(BotApp app, string language = "en", string email = "ines.vasseur@example.org")
    {
        var customer = new ShopCustomer(app, app.Customer(language), email);
        await customer.Driver.OpenAsync();
        return customer;
    }

    public CustomerDriver Driver { get; } = driver;

    public string Word(string key, params (string Name, object Value)[] values) => Plain(app.Services.GetRequiredService<Wording>().Get(key, Driver.Language, values));

    /// <summary>Says something, and answers what is asked about who they are; returns what is said then.</summary>
    public async Task<string> SayAsync(string text) => await GoOnAsync(await SayOnceAsync(text));

    /// <summary>Answers what was asked about who they are.</summary>
    public async Task<string> GoOnAsync(string said)
    {
        if (said.Contains(Word("Identity.AskWho"), StringComparison.Ordinal))
            said = await SayOnceAsync(email);
        return said.Contains(Word("Identity.CodeSent"), StringComparison.Ordinal) ? await SayOnceAsync(await CodeAsync()) : said;
    }

    public async Task<string> SayOnceAsync(string text)
    {
        var said = Plain(string.Join('\n', (await Driver.SayAsync(text)).Select(CustomerDriver.TextOf)));
        var errors = app.Log.All.Where(line => line.StartsWith("Error", StringComparison.Ordinal)).ToList();
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors));
        return said;
    }

    /// <summary>Sends a photo without a word.</summary>
    public async Task<string> SendPhotoAsync()
    {
        using var photo = new ByteArrayContent(Pictures.Png());
        photo.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent { { photo, "file", "lamp.png" } };
        using var answer = await Driver.Http.PostAsync($"/v3/directline/conversations/{Driver.ConversationId}/upload?userId={Driver.UserId}", form);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, body);
        return Plain(string.Join('\n', (await Driver.AnswersAsync((string)JObject.Parse(body)["id"]!)).Select(CustomerDriver.TextOf)));
    }

    public Task<string> YesAsync() => SayAsync(Word("Service.Confirm.Yes"));

    public async Task<OrderDetail> OrderAsync(string number)
    {
        Assert.True(CustomerQuery.TryByEmail(email, out var query));
        var shop = app.Services.GetRequiredService<ICustomerShop>();
        var customer = Assert.IsType<CustomerLookup.Found>(await shop.FindCustomerAsync(query, default)).Customer;
        Assert.True(OrderNumber.TryParse(number, out var known));
        return Assert.IsType<ShopAnswer<OrderDetail>.Found>(await shop.OrderAsync(customer.Id, known, default)).Value;
    }

    private static string Plain(string text) => text.Replace('\u202f', ' ').Replace('\u00a0', ' ');

    private async Task<string> CodeAsync() =>
        Regex.Match(await app.CreateClient().GetStringAsync("/mailbox"), "<p>([0-9]{6})</p>").Groups[1].Value;
}
