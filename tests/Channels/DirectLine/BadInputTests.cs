using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class BadInputTests
{
    private const string Mark = "zebrafish";

    public static TheoryData<string> NotAnActivity() =>
    [
        "", " ", "{", "{\"type\":\"message\"", "null", "[]", "\"hello\"", "5", "true", "{}{}", "{\"type\":\"message\"} x", "\0", "<xml/>",
        "{}", """{"text":"hi"}""", """{"type":null,"text":"hi"}""", """{"type":"dance","text":"hi"}""", """{"type":["message"],"text":"hi"}""",
        """{"type":"message","text":{"a":"b"}}""", """{"type":"message","text":["a"]}""", """{"type":"message","from":"me","text":"hi"}""",
        """{"type":"message","text":"hi","timestamp":"yesterday"}""", """{"type":"message","text":"hi","timestamp":99999999999999999999}""",
        """{"type":"message","text":"hi","attachments":{}}""", """{"type":"message","text":"hi","attachments":[5]}""",
        // What only Newtonsoft takes for JSON: kept as it is, it would be no JSON for the page that reads it again.
        """{"type":"message","text":"hi","value":undefined}""", """{"type":"message","text":"hi","value":new Date(5)}""",
        """{"type":"message","text":"hi","value":NaN}""", "{'type':'message','text':'hi'}", """{type:"message",text:"hi"}""",
        """{"type":"message","text":"hi","value":{/* x */"a":1}}""", """{"type":"message","text":"hi",}""", """{"type":"message","text":"hi","value":0x10}""",
        $$"""{"type":"message","text":"hi","value":{{Nested(10_000)}}}""", Nested(10_000), $$"""{"type":"message","text":"hi","channelData":{{Nested(40)}}}""",
    ];

    // Nothing here is an error: the bot has read it and says something.
    public static TheoryData<string> Strange() =>
    [
        """{"type":"message"}""", """{"type":"message","text":""}""", """{"type":"message","text":" \t\n\u00a0\u2003\u200b"}""", """{"type":"message","text":null}""",
        """{"type":"message","text":"\u0000\u0001\u0007\u001b[31m\u007f\u0085 zebrafish"}""", """{"type":"message","text":"\ud800 zebrafish \udc00"}""",
        """{"type":"message","text":"👩‍👩‍👧‍👦🏳️‍🌈 zebrafish 🇫🇷"}""", """{"type":"message","text":"\u202ezebrafish\u202c \u2066مرحبا\u2069 \u200f"}""",
        """{"type":"message","text":"Z̸̡̛a̶l̷g̸o̵ zebrafish ﷽﷽﷽"}""", """{"type":"message","text":"{{zebrafish}} ${x} {0} %s <script>alert(1)</script> '; drop table inbox; --"}""",
        """{"type":"message","value":[1,2,{"a":"zebrafish"}]}""", """{"type":"message","value":7}""", """{"type":"message","value":"zebrafish"}""", """{"type":"message","value":1e308}""",
        """{"type":"message","value":{"$type":"System.IO.FileInfo, System.Runtime","fileName":"zebrafish"},"text":"hi"}""",
        """{"type":"message","value":{"action":"zebrafish"},"channelData":{"postBack":true}}""", """{"type":"message","text":"hi","channelData":"zebrafish"}""",
        """{"type":"message","text":"hi","channelData":[1]}""", """{"type":"message","text":5}""", """{"type":"message","text":"hi","locale":5}""",
        """{"type":"message","text":"hi","text":"zebrafish"}""", """{"TYPE":"message","TEXT":"zebrafish"}""",
        """{"type":"event"}""", """{"type":"event","name":"zebrafish","value":{"a":[]}}""", """{"type":"event","name":"handoff.status","value":{"state":"accepted"}}""",
    ];

    [Theory]
    [MemberData(nameof(NotAnActivity))]
    public async Task What_is_no_activity_is_a_clear_error_and_the_conversation_goes_on(string body)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        Direct.IsError(await PostAsync(customer, Encoding.UTF8.GetBytes(body)), HttpStatusCode.BadRequest, "BadArgument");

        await GoesOnAsync(app, customer);
        Assert.Single(customer.Seen, activity => !CustomerDriver.IsBot(activity));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_a_clear_error()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        foreach (var bytes in new byte[][] { [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF8, 0x88], [0x80] })
        {
            Direct.IsError(
                await PostAsync(customer, [.. "{\"type\":\"message\",\"text\":\""u8, .. bytes, .. "\"}"u8]), HttpStatusCode.BadRequest, "BadArgument");
        }

        Direct.IsError(await PostAsync(customer, Encoding.Unicode.GetBytes("""{"type":"message","text":"hi"}""")), HttpStatusCode.BadRequest, "BadArgument");
        await GoesOnAsync(app, customer);
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public async Task What_is_strange_is_taken_and_the_conversation_goes_on(string body)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var (status, answer) = await PostAsync(customer, Encoding.UTF8.GetBytes(body));

        Assert.True(status == HttpStatusCode.OK, $"{status} {answer}");
        if (!body.Contains("\"event\"", StringComparison.Ordinal))
        {
            var answers = await customer.AnswersAsync((string)Newtonsoft.Json.Linq.JObject.Parse(answer)["id"]!);
            Assert.All(answers, said => Assert.NotEqual("", CustomerDriver.TextOf(said)));
        }

        await GoesOnAsync(app, customer);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_with_and_without_a_length()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var ten = Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('a', 10_000_000)}}"}""");

        Direct.IsError(await PostAsync(customer, ten), HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
        Direct.IsError(await PostAsync(customer, ten, chunked: true), HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");

        await GoesOnAsync(app, customer);
        Assert.Single(customer.Seen, activity => !CustomerDriver.IsBot(activity));
    }

    [Fact]
    public async Task A_chunked_body_within_the_limit_is_taken()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var (status, _) = await PostAsync(customer, Encoding.UTF8.GetBytes("""{"type":"message","text":"hello"}"""), chunked: true);

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task A_hundred_thousand_characters_get_a_kind_sentence()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var text = string.Join(' ', Enumerable.Repeat(Mark, 10_000));

        var answers = await customer.SayAsync(text);

        Assert.NotEmpty(answers);
        Assert.All(answers, answer => Assert.InRange(CustomerDriver.TextOf(answer).Length, 1, 2000));
        await GoesOnAsync(app, customer);
    }

    [Fact]
    public async Task A_huge_channelData_leaves_nothing_behind()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var id = await customer.SendAsync(new { type = "message", text = "hello", channelData = new { clientActivityID = new string('z', 101), more = new string('y', 400_000) } });
        await customer.AnswersAsync(id);

        var own = Assert.Single(await customer.ReadAgainAsync(), activity => (string?)activity["id"] == id);
        Assert.InRange(own.ToString().Length, 1, 2000);
    }

    [Fact]
    public async Task Random_bytes_crash_nothing()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var good = Encoding.UTF8.GetBytes("""{"type":"message","text":"hello","value":{"a":[1,2,"x"]},"channelData":{"clientActivityID":"q","attachmentSizes":[1]},"locale":"en"}""");

        for (var round = 0; round < 500; round++)
        {
            var body = good.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            var (status, answer) = await PostAsync(customer, body);
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"seed {seed}, round {round}: {status} {answer}");
        }

        await GoesOnAsync(app, customer);
    }

    [Theory]
    [InlineData("/chat/session", "{")]
    [InlineData("/chat/session", "[]")]
    [InlineData("/chat/session", """{"startOver":"perhaps"}""")]
    public async Task A_session_that_cannot_be_read_is_a_clear_error(string path, string body)
    {
        await using var app = new BotApp(settings: ("environment", "Production"));

        var (status, answer) = await app.CreateClient().CallAsync(HttpMethod.Post, path, null, Direct.Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(Newtonsoft.Json.Linq.JObject.Parse(answer)["error"]!["message"]);
    }

    private static async Task GoesOnAsync(BotApp app, CustomerDriver customer)
    {
        await customer.SayAsync("cancel");
        var answers = await customer.SayAsync("are you a robot?");
        // In whatever language a broken locale led to.
        Assert.Matches("\\b(AI|IA|KI)\\b", string.Join('\n', answers.Select(CustomerDriver.TextOf)));
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.All, line => line.Contains(Mark, StringComparison.OrdinalIgnoreCase));
        await customer.ReadAgainAsync();
        customer.Seen.RemoveAll(activity => (string?)activity["text"] == "cancel");
    }

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(CustomerDriver customer, byte[] body, bool chunked = false)
    {
        HttpContent content = chunked ? new StreamContent(new UnknownLength(body)) : new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await customer.Http.CallAsync(HttpMethod.Post, Direct.Conversation(customer.ConversationId, "/activities"), customer.Token, content);
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    /// <summary>A body whose length nobody knows beforehand.</summary>
    private sealed class UnknownLength(byte[] body) : MemoryStream(body)
    {
        public override bool CanSeek => false;
    }
}
