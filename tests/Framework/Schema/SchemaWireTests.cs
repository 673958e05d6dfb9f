using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Schema;

public sealed class SchemaWireTests
{
    private static readonly JsonSerializerSettings s_wire = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void Cards_become_attachments_of_their_content_type()
    {
        Attachment[] attachments =
        [
            new HeroCard().ToAttachment(), new ThumbnailCard().ToAttachment(), new SigninCard().ToAttachment(), new OAuthCard().ToAttachment(),
            new ReceiptCard().ToAttachment(), new AudioCard().ToAttachment(), new VideoCard().ToAttachment(), new AnimationCard().ToAttachment(),
        ];

        Assert.Equal(
            ["hero", "thumbnail", "signin", "oauth", "receipt", "audio", "video", "animation"],
            attachments.Select(attachment => attachment.ContentType["application/vnd.microsoft.card.".Length..]));
        Assert.IsType<OAuthCard>(attachments[3].Content);
    }

    [Fact]
    public void Sign_in_card_has_one_button()
    {
        var card = SigninCard.Create("Please sign in", "Sign in", "https://example.org/login");

        var button = Assert.Single(card.Buttons!);
        Assert.Equal("Please sign in", card.Text);
        Assert.Equal((ActionTypes.Signin, "Sign in", "https://example.org/login"), (button.Type, button.Title, button.Value));
    }

    [Fact]
    public void Attachment_may_hold_a_memory_stream()
    {
        var json = JsonConvert.SerializeObject(new Attachment("application/octet-stream") { Content = new MemoryStream([1, 2, 3]) });

        var content = Assert.IsType<MemoryStream>(JsonConvert.DeserializeObject<Attachment>(json)!.Content);
        Assert.Equal([1, 2, 3], content.ToArray());
    }

    [Fact]
    public void Attachment_that_is_stored_with_type_names_comes_back_with_its_card()
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };

        var json = JsonConvert.SerializeObject(new HeroCard("T").ToAttachment(), settings);

        Assert.Equal("T", Assert.IsType<HeroCard>(JsonConvert.DeserializeObject<Attachment>(json, settings)!.Content).Title);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[1,{\"a\":null}]")]
    [InlineData("{\"a\":{\"$type\":\"kept\"}}")]
    [InlineData("{\"$type\":\"kept\",\"a\":1}")]
    [InlineData("1.5")]
    public void Attachment_keeps_any_other_content(string content)
    {
        var json = $$"""{"contentType":"x","content":{{content}}}""";

        var written = JObject.Parse(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Attachment>(json)));

        Assert.True(JToken.DeepEquals(JToken.Parse(content), written["content"]));
    }

    [Fact]
    public void Exchange_of_a_token_keeps_what_it_does_not_name()
    {
        var request = JsonConvert.DeserializeObject<TokenExchangeInvokeRequest>("""{"id":"1","connectionName":"c","token":"t","own":true}""")!;
        var response = new TokenExchangeInvokeResponse { Id = "1", ConnectionName = "c", FailureDetail = "f", Properties = new JObject { ["own"] = 1 } };

        Assert.True((bool)request.Properties["own"]!);
        Assert.Equal("""{"id":"1","connectionName":"c","failureDetail":"f","own":1}""", JsonConvert.SerializeObject(response, s_wire));
    }

    [Fact]
    public void Health_is_written_with_the_names_of_the_channel() =>
        Assert.Equal(
            """{"healthResults":{"success":true,"authorization":"Bearer","user-agent":"bot","messages":["Well."]}}""",
            JsonConvert.SerializeObject(
                new HealthCheckResponse { HealthResults = new() { Success = true, Authorization = "Bearer", UserAgent = "bot", Messages = ["Well."] } },
                s_wire));

    [Fact]
    public void Search_is_read()
    {
        var search = JsonConvert.DeserializeObject<SearchInvokeValue>(
            """{"kind":"typeahead","queryText":"q","queryOptions":{"skip":5,"top":10},"context":{"d":1}}""")!;

        Assert.Equal((SearchInvokeTypes.Typeahead, "q", 5, 10), (search.Kind, search.QueryText, search.QueryOptions!.Skip, search.QueryOptions.Top));
        Assert.IsType<AdaptiveCardInvokeResponse>(new SearchInvokeResponse { StatusCode = 200 }, exactMatch: false);
    }

    [Fact]
    public void Sign_in_of_an_adaptive_card_is_read()
    {
        var value = JsonConvert.DeserializeObject<AdaptiveCardInvokeValue>(
            """{"action":{"type":"Action.Execute","verb":"v"},"authentication":{"id":"1","connectionName":"c","token":"t"},"state":"s"}""")!;

        Assert.Equal(("1", "c", "t", "s"), (value.Authentication!.Id, value.Authentication.ConnectionName, value.Authentication.Token, value.State));
    }

    [Fact]
    public void Reference_takes_the_language_as_a_culture()
    {
        var reference = new ConversationReference(CultureInfo.GetCultureInfo("es-ES"), "a");

        Assert.Equal(("es-ES", "a"), (reference.Locale, reference.ActivityId));
    }

    [Fact]
    public void Suggested_actions_take_any_sequence()
    {
        var actions = new SuggestedActions(Enumerable.Repeat("u", 2), Enumerable.Repeat(new CardAction(), 1));

        Assert.Equal((2, 1), (actions.To!.Count, actions.Actions!.Count));
        Assert.Throws<ArgumentNullException>(() => new SuggestedActions(null!, Enumerable.Empty<CardAction>()));
    }

    [Fact]
    public void Card_action_is_made_with_and_without_the_text_for_its_image()
    {
        Assert.Null(new CardAction("t", "title", "i", "x", "d", "v", "c").ImageAltText);
        Assert.Equal("alt", new CardAction("t", imageAltText: "alt").ImageAltText);
    }
}
