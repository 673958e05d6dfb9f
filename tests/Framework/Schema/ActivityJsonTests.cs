using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;
using Xunit;

namespace EthicalBot.Tests.Framework.Schema;

public sealed class ActivityJsonTests
{
    private static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void Activity_with_every_kind_of_member_survives_a_round_trip()
    {
        const string json = """
            {"type":"message","id":"a1","timestamp":"2026-11-20T10:00:00+00:00","localTimestamp":"2026-11-20T11:00:00+01:00",
             "localTimezone":"Europe/Paris","serviceUrl":"https://s.example","channelId":"directline",
             "from":{"id":"u","name":"Ann","role":"user","aadObjectId":"x","tenant":"own member"},
             "conversation":{"isGroup":true,"id":"c","conversationType":"personal","extra":{"a":1}},
             "recipient":{"id":"b","role":"bot"},"textFormat":"plain","attachmentLayout":"carousel","locale":"de-DE","text":"Hallo",
             "inputHint":"expectingInput","suggestedActions":{"to":["u"],"actions":[{"type":"imBack","title":"Ja","value":"ja"}]},
             "attachments":[{"contentType":"application/json","content":{"k":[1,2]},"name":"n","hint":true}],
             "entities":[{"type":"mention","mentioned":{"id":"b"},"text":"@Bot"},{"type":"https://schema.org/Message","@type":"Message"}],
             "channelData":{"clientActivityID":"c1","deep":{"er":[true,null]}},"replyToId":"a0","value":{"v":1.5},"name":"n",
             "relatesTo":{"activityId":"r","conversation":{"id":"c"},"channelId":"directline"},"importance":"high","deliveryMode":"normal",
             "listenFor":["ja"],"textHighlights":[{"text":"Hallo","occurrence":1}],
             "semanticAction":{"id":"s","state":"start","entities":{"e":{"type":"t","p":1}}},"somethingNew":{"kept":"yes"}}
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(json, Wire)!;

        Assert.True(JToken.DeepEquals(WithoutNulls(JToken.Parse(json)), WithoutNulls(JToken.Parse(JsonConvert.SerializeObject(activity, Wire)))));
        Assert.Equal("yes", activity.Properties["somethingNew"]!["kept"]!.Value<string>());
        Assert.IsType<JObject>(activity.ChannelData, exactMatch: false);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 11, 0, 0, TimeSpan.FromHours(1)), activity.LocalTimestamp);
    }

    [Fact]
    public void Activity_without_values_is_written_as_its_type_alone() =>
        Assert.Equal("""{"type":"typing"}""", JsonConvert.SerializeObject(new Activity(ActivityTypes.Typing), Wire));

    [Fact]
    public void Card_is_written_within_its_attachment()
    {
        var card = new HeroCard("Title", buttons: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]);

        var attachment = JObject.Parse(JsonConvert.SerializeObject(card.ToAttachment(), Wire));

        Assert.Equal("application/vnd.microsoft.card.hero", attachment["contentType"]);
        Assert.Equal("imBack", attachment["content"]!["buttons"]![0]!["type"]);
    }

    [Fact]
    public void Mention_is_found_among_entities_that_came_as_json()
    {
        const string json = """{"type":"message","text":"@Bot hi","entities":[{"type":"mention","mentioned":{"id":"b"},"text":"@Bot"},{"type":"other"}]}""";

        var mention = Assert.Single(JsonConvert.DeserializeObject<Activity>(json)!.GetMentions());

        Assert.Equal(("b", "@Bot"), (mention.Mentioned!.Id, mention.Text));
    }

    [Fact]
    public void Entity_takes_and_gives_back_an_object()
    {
        var entity = new Entity();

        entity.SetAs(new Mention { Text = "@Bot", Mentioned = new ChannelAccount("b") });

        Assert.Equal("mention", entity.Type);
        Assert.Equal("b", entity.GetAs<Mention>().Mentioned!.Id);
    }

    private static JToken WithoutNulls(JToken token)
    {
        foreach (var empty in token.SelectTokens("$..*").Where(value => value.Type == JTokenType.Null && value.Parent is JProperty).ToList())
        {
            empty.Parent!.Remove();
        }

        return token;
    }
}
