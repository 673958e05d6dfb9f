using System.Net.Http.Headers;
using System.Text;
using EthicalBot.Tests.App;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Leak;

/// <summary>A customer who puts personal data wherever a client can put anything.</summary>
internal sealed class TroubledCustomer(CustomerDriver driver)
{
    private static readonly Dictionary<string, string> s_questions = new()
    {
        ["fr"] = "où est ma commande ?",
        ["en"] = "where is my order?",
        ["de"] = "wo ist meine Bestellung?",
        ["es"] = "¿dónde está mi pedido?",
        ["it"] = "dov'è il mio ordine?",
        ["pt"] = "onde está a minha encomenda?",
        ["nl"] = "waar is mijn bestelling?",
    };

    public CustomerDriver Driver { get; } = driver;

    private string Root => $"/v3/directline/conversations/{Driver.ConversationId}";

    public async Task SayAsync(Canary canary)
    {
        switch (canary.Place)
        {
            case CanaryPlace.Answer:
                await TextAsync(s_questions[canary.Language]);
                await TextAsync(canary.Sentence);
                break;
            case CanaryPlace.FailingTurn:
                await TextAsync($"{canary.Sentence} {(canary.Number % 9 == 0 ? FailingBot.Always : FailingBot.Once)}");
                break;
            case CanaryPlace.FileName:
            case CanaryPlace.FileContent:
                await UploadAsync(canary);
                break;
            case CanaryPlace.ButtonValue:
                await PostAsync(new { type = "message", value = new { choice = canary.Value, said = canary.Sentence }, channelData = new { postBack = true } });
                break;
            case CanaryPlace.EventName:
                await PostAsync(new { type = "event", name = canary.Value, value = canary.Sentence });
                break;
            case CanaryPlace.Locale:
                await PostAsync(new { type = "message", text = "ok", locale = canary.Value.Length <= 35 ? canary.Value : canary.Value[..35] });
                break;
            case CanaryPlace.ChannelData:
                await PostAsync(new { type = "message", text = "ok", summary = canary.Value, channelData = new { note = canary.Value, postBack = canary.Value }, entities = new[] { new { type = canary.Value } } });
                break;
            case CanaryPlace.ClientId:
                await PostAsync(new { type = "message", text = "ok", channelData = new { clientActivityID = canary.Value } });
                break;
            case CanaryPlace.FromName:
                await PostAsync(new { type = "message", id = canary.Value, text = "ok", from = new { id = canary.Value, name = canary.Sentence, role = "user" }, replyToId = canary.Value });
                break;
            case CanaryPlace.Attachment:
                await PostAsync(new { type = "message", text = "ok", attachments = new[] { new { contentType = canary.Value, name = canary.Value, contentUrl = $"https://x.example/{canary.Value}", content = canary.Sentence } } });
                break;
            case CanaryPlace.Query:
                await QueryAsync(canary);
                break;
            case CanaryPlace.Header:
                await HeaderAsync(canary);
                break;
            case CanaryPlace.MalformedJson:
                await MalformedAsync(canary);
                break;
            default:
                await TextAsync(canary.Sentence);
                break;
        }
    }

    public Task TextAsync(string text) => PostAsync(Driver.Message(text));

    private async Task PostAsync(object body) => (await Driver.PostAsync($"{Root}/activities", body)).Dispose();

    private async Task UploadAsync(Canary canary)
    {
        var isName = canary.Place == CanaryPlace.FileName;
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(isName ? "receipt" : canary.Sentence));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var form = new MultipartFormDataContent { { file, "file", isName ? $"{canary.Value}.txt" : "receipt.txt" } };
        (await Driver.Http.PostAsync($"{Root}/upload?userId={Driver.UserId}", form)).Dispose();
    }

    private async Task QueryAsync(Canary canary)
    {
        var value = Uri.EscapeDataString(canary.Value);
        string[] paths = [$"{Root}/activities?watermark={value}", $"/chat/settings?locale={value}", $"/trust?lang={value}", $"{Root}/files/x?t={value}", $"/nowhere/{value}?q={value}"];
        (await Driver.Http.GetAsync(paths[canary.Number % paths.Length])).Dispose();
    }

    private async Task HeaderAsync(Canary canary)
    {
        string[] names = ["X-Note", "Accept-Language", "User-Agent", "Cookie", "Authorization", "Origin", "traceparent", "baggage", "X-Forwarded-For", "If-None-Match"];
        var value = string.Concat(canary.Value.Where(c => c is > ' ' and < '\u007F'));
        var name = names[canary.Number % names.Length];
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Root}/activities");
        request.Headers.TryAddWithoutValidation(name, name == "Authorization" ? $"Bearer {value}" : name == "baggage" ? $"who={value}" : name == "Cookie" ? $"ethicalbot-chat={value}" : value);
        (await Driver.Http.SendAsync(request)).Dispose();
    }

    private async Task MalformedAsync(Canary canary)
    {
        var (text, value) = (JsonConvert.ToString(canary.Sentence), JsonConvert.ToString(canary.Value));
        string[] bodies =
        [
            $$"""{"type":"message","text":{{text[..^1]}}""", $$"""{"type":"message","text":{ {{value}}: 1 } }""", $$"""{"type":"message","text":"x","timestamp":{{value}}}""", $$"""{ {{value}}: }""", text,
            $$"""{"type":{{value}}}""", $$"""{"type":"message","attachments":{{text}}}""", $$"""{"type":"message","from":{{text}}}""", $$"""{"type":"message","text":{{text}}} {{canary.Value}}""", canary.Sentence,
            $$"""{"type":"message","membersAdded":[{ {{value}}:[ ]}, {{canary.Value}}]}""", $$"""{"type":"message","value":{ {{value}}: nul} }""", $$"""{"locale":{ {{value}}:{{text}} } }""", $$"""{"user":{"id":{{text}} } }""",
        ];
        string[] paths = [$"{Root}/activities", "/chat/session", "/api/messages", "/v3/directline/tokens/generate", "/desk/api/session", "/desk/api/join"];
        (await Driver.PostRawAsync(paths[canary.Number / bodies.Length % paths.Length], bodies[canary.Number % bodies.Length])).Dispose();
    }

    /// <summary>Everything that this customer's channel shows.</summary>
    public async Task<string> AllShownAsync()
    {
        var all = new List<JObject>(await Driver.ReadAgainAsync());
        while (await Driver.ReadAsync() is { Count: > 0 } more)
            all.AddRange(more);
        return string.Join('\n', all.Select(activity => activity.ToString(Formatting.None)));
    }
}
