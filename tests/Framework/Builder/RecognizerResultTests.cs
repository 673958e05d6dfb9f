using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class RecognizerResultTests
{
    [Fact]
    public void Result_survives_JSON_with_what_it_does_not_name()
    {
        const string Json = """{"text":"hi","alteredText":"hello","intents":{"greet":{"score":0.9,"depth":3}},"entities":{"name":["Ann"]},"sentiment":{"label":"positive"}}""";

        var result = JsonConvert.DeserializeObject<RecognizerResult>(Json)!;

        Assert.Equal(0.9, result.Intents!["greet"].Score);
        Assert.Equal(3L, result.Intents["greet"].Properties["depth"]);
        Assert.True(JToken.DeepEquals(JObject.Parse(Json), JObject.FromObject(result)));
    }

    [Fact]
    public void Likeliest_intent_wins()
    {
        var result = new RecognizerResult { Intents = new Dictionary<string, IntentScore> { ["a"] = new() { Score = 0.1 }, ["b"] = new() { Score = 0.7 } } };

        var (intent, score) = result.GetTopScoringIntent();

        Assert.Equal(("b", 0.7), (intent, score));
    }

    [Fact]
    public void No_intent_has_an_empty_name() =>
        Assert.Equal((string.Empty, 0d), new RecognizerResult { Intents = new Dictionary<string, IntentScore>() }.GetTopScoringIntent());

    [Fact]
    public void Missing_result_or_list_is_an_error()
    {
        Assert.Throws<ArgumentNullException>(() => ((RecognizerResult)null!).GetTopScoringIntent());
        Assert.Throws<InvalidOperationException>(() => new RecognizerResult().GetTopScoringIntent());
    }

    [Fact]
    public void Result_takes_over_another()
    {
        var copy = new RecognizerResult();
        copy.Convert(new RecognizerResult { Text = "hi", AlteredText = "hello" });
        Assert.Equal(("hi", "hello"), (copy.Text, copy.AlteredText));
    }
}
