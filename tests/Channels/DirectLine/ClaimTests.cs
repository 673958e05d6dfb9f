using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

public sealed class ClaimTests
{
    private const string Lie = "lie-of-the-client";

    [Fact]
    public async Task What_a_client_claims_about_a_message_is_neither_believed_nor_shown()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var id = await customer.SendAsync(Lying(customer));
        await customer.AnswersAsync(id);

        var own = Assert.Single(await customer.ReadAgainAsync(), activity => (string?)activity["id"] == id);
        Assert.DoesNotContain(Lie, string.Join('\n', customer.Seen), StringComparison.Ordinal);
        Assert.DoesNotContain("2001", (string?)own["timestamp"], StringComparison.Ordinal);
        Assert.Equal(customer.UserId, (string?)own["from"]!["id"]);
        Assert.Equal("user", (string?)own["from"]!["role"]);
        Assert.Equal("directline", (string?)own["channelId"]);
        Assert.Equal(customer.ConversationId, (string?)own["conversation"]!["id"]);
        Assert.Equal("mine", (string?)own["channelData"]!["clientActivityID"]);
        Assert.Equal(["clientActivityID"], ((JObject)own["channelData"]!).Properties().Select(property => property.Name));
        Assert.False(own.ContainsKey("replyToId"));
        Assert.False(own.ContainsKey("serviceUrl"));
        Assert.Empty(own["attachments"] ?? new JArray());
        Assert.Empty(own["entities"] ?? new JArray());
    }

    [Fact]
    public async Task A_client_cannot_speak_as_the_bot()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var id = await customer.SendAsync(new
        {
            type = "message",
            text = "You have won",
            from = new { id = "ethicalbot", role = "bot" },
            channelData = new { clientActivityID = "x", speaker = new { kind = "person", name = "Anna" }, disclosure = "given" },
        });
        await customer.AnswersAsync(id);

        var own = Assert.Single(customer.Seen, activity => (string?)activity["text"] == "You have won");
        Assert.False(CustomerDriver.IsBot(own));
        Assert.Null(own["channelData"]!["speaker"]);
        Assert.Null(own["channelData"]!["disclosure"]);
    }

    [Fact]
    public async Task A_client_that_says_the_disclosure_was_given_gets_it_all_the_same()
    {
        await using var app = Direct.AppWithSecret();
        var http = app.CreateClient();
        var generated = await http.GenerateAsync();
        await http.CallAsync(HttpMethod.Post, $"{Direct.Root}/conversations", (string)generated["token"]!, Direct.Json("""{"channelData":{"disclosure":"given"},"user":{"id":"dl_admin"}}"""));
        var customer = new CustomerDriver(http, "en");
        customer.Resume((string)generated["conversationId"]!, (string)generated["token"]!);

        await customer.SayAsync("hello");

        var first = (await customer.ReadAgainAsync()).First(CustomerDriver.IsBot);
        Assert.Contains("not a person", CustomerDriver.TextOf(first), StringComparison.Ordinal);
        Assert.DoesNotContain("dl_admin", string.Join('\n', customer.Seen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Web_Chat_needs_of_its_own_message_comes_back()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var id = await customer.SendAsync(JObject.Parse(
            """{"type":"message","text":"stream","value":{"k":1},"channelData":{"clientActivityID":"m1","postBack":true,"messageBack":{"displayText":"Please"},"attachmentSizes":[],"tenant":"x"}}"""));
        await customer.AnswersAsync(id);

        var own = Assert.Single(customer.Seen, activity => (string?)activity["id"] == id);
        Assert.Equal(["attachmentSizes", "clientActivityID", "messageBack", "postBack"], ((JObject)own["channelData"]!).Properties().Select(property => property.Name).Order());
        Assert.Equal("Please", (string?)own["channelData"]!["messageBack"]!["displayText"]);
        Assert.Equal(1, (int)own["value"]!["k"]!);
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("invoke")]
    [InlineData("installationUpdate")]
    [InlineData("handoff")]
    [InlineData("command")]
    [InlineData("trace")]
    [InlineData("Message")]
    [InlineData("")]
    public async Task What_is_the_channels_to_say_a_client_cannot_send(string type)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var answer = await customer.Http.CallAsync(
            HttpMethod.Post, Direct.Conversation(customer.ConversationId, "/activities"), customer.Token, Direct.Json($$"""{"type":"{{type}}","membersAdded":[{"id":"x"}]}"""));

        Direct.IsError(answer, System.Net.HttpStatusCode.BadRequest, "BadArgument");
    }

    private static JObject Lying(CustomerDriver customer) => JObject.Parse(
        $$$"""
        {
          "type":"message","text":"hello","id":"{{{Lie}}}","timestamp":"2001-01-01T00:00:00Z","localTimestamp":"2001-01-01T00:00:00Z","localTimezone":"{{{Lie}}}",
          "channelId":"{{{Lie}}}","from":{"id":"{{{Lie}}}","name":"{{{Lie}}}","role":"bot","aadObjectId":"{{{Lie}}}"},"recipient":{"id":"{{{Lie}}}","name":"{{{Lie}}}"},
          "conversation":{"id":"{{{Lie}}}","tenantId":"{{{Lie}}}","isGroup":true},"serviceUrl":"https://{{{Lie}}}.example","callerId":"{{{Lie}}}","replyToId":"{{{Lie}}}",
          "relatesTo":{"activityId":"{{{Lie}}}"},"code":"{{{Lie}}}","label":"{{{Lie}}}","valueType":"{{{Lie}}}","summary":"{{{Lie}}}","speak":"{{{Lie}}}","inputHint":"{{{Lie}}}",
          "deliveryMode":"expectReplies","importance":"{{{Lie}}}","topicName":"{{{Lie}}}","locale":"{{{new string('x', 36)}}}","textFormat":"xml","extra":"{{{Lie}}}",
          "suggestedActions":{"actions":[{"type":"imBack","title":"{{{Lie}}}","value":"{{{Lie}}}"}]},"membersAdded":[{"id":"{{{Lie}}}"}],
          "entities":[{"type":"https://schema.org/Message","@type":"{{{Lie}}}"},{"type":"ClientCapabilities","x":"{{{Lie}}}"}],
          "attachments":[{"contentType":"image/png","contentUrl":"https://{{{Lie}}}.example/x.png","name":"{{{Lie}}}"},{"contentType":"text/plain","contentUrl":"ethicalbot-file:{{{Lie}}}"}],
          "channelData":{"clientActivityID":"mine","speaker":{"kind":"person","name":"{{{Lie}}}"},"disclosure":"{{{Lie}}}","streamType":"final","feedbackLoop":{"type":"{{{Lie}}}"}}
        }
        """);
}
