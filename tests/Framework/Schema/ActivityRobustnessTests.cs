using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Schema;

/// <summary>An activity that comes from outside may hold anything.</summary>
public sealed class ActivityRobustnessTests
{
    private static readonly JsonSerializerSettings s_wire =
        new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    [Theory]
    [InlineData("""{"from":"somebody"}""", "from")]
    [InlineData("""{"type":{"a":1}}""", "type")]
    [InlineData("""{"timestamp":"yesterday"}""", "timestamp")]
    [InlineData("""{"attachments":{}}""", "attachments")]
    [InlineData("""{"attachments":[{"content":1},[]]}""", "attachments[1]")]
    [InlineData("""{"historyDisclosed":"perhaps"}""", "historyDisclosed")]
    [InlineData("""{"textHighlights":[{"occurrence":99999999999999999999}]}""", "textHighlights[0].occurrence")]
    [InlineData("""{"conversation":{"isGroup":[]}}""", "conversation.isGroup")]
    public void Value_of_the_wrong_type_is_refused_with_its_path(string json, string path)
    {
        var refused = Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Activity>(json));

        Assert.Contains($"Path '{path}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channelData")]
    [InlineData("unknown")]
    [InlineData("value")]
    public void Deep_nesting_is_refused(string member)
    {
        var json = $"{{\"type\":\"message\",\"{member}\":{new string('[', 100_000)}{new string(']', 100_000)}}}";

        Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Activity>(json));
    }

    [Fact]
    public void Huge_numbers_survive_where_anything_goes()
    {
        var digits = new string('9', 300);

        var activity = JsonConvert.DeserializeObject<Activity>($$$"""{"channelData":{"n":{{{digits}}}},"own":-1e300}""");
        var written = JsonConvert.SerializeObject(activity, s_wire);

        Assert.Contains(digits, written, StringComparison.Ordinal);
        Assert.Contains("-1E+300", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_any_length_are_refused_rather_than_computed_with() =>
        Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Activity>($$$"""{"channelData":{"n":{{{new string('9', 100_000)}}}}}"""));

    [Fact]
    public void Whatever_the_activity_does_not_name_survives_a_round_trip() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Json(3).ToArbitrary(), value =>
        {
            var sent = new JObject
            {
                ["type"] = "message",
                ["x-own"] = value,
                ["from"] = new JObject { ["id"] = "u", ["x-own"] = value },
                ["entities"] = new JArray(new JObject { ["type"] = "t", ["x-own"] = value }),
                ["channelData"] = new JObject { ["x-own"] = value },
            };

            var read = JsonConvert.DeserializeObject<Activity>(sent.ToString(Formatting.None), s_wire)!;
            var written = JsonConvert.DeserializeObject<JObject>(JsonConvert.SerializeObject(read, s_wire), s_wire);
            return JToken.DeepEquals(sent, written);
        }));

    private static Gen<JToken> Json(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Constant((JToken)JValue.CreateNull()),
            ArbMap.Default.GeneratorFor<int>().Select(number => (JToken)number),
            ArbMap.Default.GeneratorFor<bool>().Select(flag => (JToken)flag),
            Gen.Elements("", "text", "2026-11-20T10:00:00.000Z", "é\u2028\ud83d\ude00", "\u0000", "/Date(0)/").Select(text => (JToken)text));
        return depth == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Json(depth - 1).ListOf(2).Select(items => (JToken)new JArray(items)),
                Json(depth - 1).Select(item => (JToken)new JObject { ["a"] = item, ["$b"] = 1 }));
    }
}
