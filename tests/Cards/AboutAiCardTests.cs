using EthicalBot.Cards;
using Newtonsoft.Json.Linq;
using Xunit;

namespace EthicalBot.Tests.Cards;

public sealed class AboutAiCardTests
{
    [Theory]
    [InlineData("en", "Base model", "OpenAI – GPT-4o")]
    [InlineData("en", "Data deletion", "Yes – on request")]
    [InlineData("en", "Data retention", "30 days")]
    [InlineData("en", "Human in the loop", "Not applicable")]
    [InlineData("en", "Privacy ladder level", "2 of 4 (your data, your use, with personal data)")]
    [InlineData("en", "Sentences without a source", "0.4%, measured on 2 November 2026")]
    [InlineData("fr", "Durée de conservation", "30 jours")]
    [InlineData("fr", "Phrases sans source", "0,4\u202f%, mesuré le 2 novembre 2026")]
    public void Each_row_has_its_name_and_its_value(string language, string name, string value)
    {
        var facts = CardTests.Json(SampleCards.About, language).SelectTokens("$..facts[*]");

        Assert.Equal(value, (string?)Assert.Single(facts, fact => (string?)fact["title"] == name)["value"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(null)]
    public void Every_level_and_kind_of_model_has_its_words(int? level)
    {
        foreach (var kind in Enum.GetValues<AiModelKind>())
        {
            var card = SampleCards.About with { Functions = [SampleCards.About.Functions[0] with { PrivacyLevel = level, Model = kind }] };
            Assert.All(SampleCards.Wording.Languages, language => Assert.NotEmpty(card.ToText(SampleCards.Wording, language)));
        }
    }

    [Fact]
    public void Without_an_address_there_is_no_link() =>
        Assert.Empty((JArray)CardTests.Json(SampleCards.About with { More = null }, "en")["actions"]!);

    [Fact]
    public void The_first_lines_say_that_it_is_an_ai() =>
        Assert.Contains("IA", SampleCards.About.ToText(SampleCards.Wording, "fr").Split('\n')[1], StringComparison.Ordinal);
}
