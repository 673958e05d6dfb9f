using System.Text;
using System.Text.RegularExpressions;
using EthicalBot.Cards;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Conversations;

public sealed partial class ConversationTests
{
    public static TheoryData<string> Files() => [.. ConversationFile.Names()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_conversation_goes_as_written(string name)
    {
        var file = ConversationFile.Read(name);
        await using var app = new BotApp(settings: [.. file.Settings]);
        var customer = app.Customer(file.Language);

        foreach (var (step, number) in file.Steps.Select((step, index) => (step, index + 1)))
        {
            var answers = await TakeAsync(app, customer, step);
            var said = Plain(string.Join('\n', answers.Select(CustomerDriver.TextOf)));
            Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
            foreach (var piece in step.Assistant)
                Assert.True(said.Contains(Plain(piece), StringComparison.OrdinalIgnoreCase), $"{name}, row {number}: «{piece}» is not in the answer:\n{said}");
            foreach (var piece in step.Never)
                Assert.False(said.Contains(Plain(piece), StringComparison.OrdinalIgnoreCase), $"{name}, row {number}: «{piece}» is in the answer:\n{said}");
            Assert.All(answers, activity => Assert.Contains((string?)activity["channelData"]?["speaker"]?["kind"], new[] { "fixed", "ai", "person" }));
        }

        foreach (var line in file.Shop)
        {
            var order = Plain(await new ShopBooks(app).ReadAsync(line.Number));
            foreach (var piece in line.Pieces)
                Assert.True(order.Contains(Plain(piece), StringComparison.OrdinalIgnoreCase), $"{name}: «{piece}» does not hold of order {line.Number}: {order}");
        }

        await app.DisposeStoreAsync();
        foreach (var secret in file.Private)
        {
            Assert.DoesNotContain(app.Log.All, line => IsIn(line, secret));
            foreach (var (store, bytes) in app.StoreFiles())
                Assert.False(IsIn(Encoding.Latin1.GetString(bytes), Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(secret))), $"{name}: «{secret}» is in {store}.");
        }

        Directory.Delete(app.Folder, recursive: true);
    }

    private static async Task<IReadOnlyList<JObject>> TakeAsync(BotApp app, CustomerDriver customer, ConversationStep step) => step.Customer switch
    {
        "" => await customer.OpenAsync(),
        "(person button)" => await customer.SayAsync(app.Services.GetRequiredService<Wording>().Get("Disclosure.AnswerPerson", customer.Language)),
        var text => await customer.SayAsync(await TypedAsync(app, text)),
    };

    private static async Task<string> TypedAsync(BotApp app, string text)
    {
        text = text.Replace("\\n", "\n", StringComparison.Ordinal);
        if (!text.Contains("code}", StringComparison.Ordinal))
            return text;
        var code = MailedCode().Match(await app.CreateClient().GetStringAsync("/mailbox")).Groups[1].Value;
        Assert.True(code.Length > 0, "No code was mailed.");
        var wrong = (code[0] == '9' ? '0' : (char)(code[0] + 1)) + code[1..];
        return text.Replace("{code}", code, StringComparison.Ordinal).Replace("{wrong code}", wrong, StringComparison.Ordinal);
    }

    [GeneratedRegex("<p>([0-9]{6})</p>")]
    private static partial Regex MailedCode();

    // A postcode's five digits also turn up by chance inside a hash, an id or a fraction of a second: it is there when it stands alone.
    private static bool IsIn(string text, string secret)
    {
        for (var at = text.IndexOf(secret, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(secret, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + secret.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }

    // Spaces of French typography and line ends are no difference to a reader of the table.
    private static string Plain(string text) => string.Join(' ', text.Replace('\u202f', ' ').Replace('\u00a0', ' ').Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
