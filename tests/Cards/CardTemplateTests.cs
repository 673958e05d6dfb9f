using EthicalBot.Cards.Binding;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace EthicalBot.Tests.Cards;

public sealed class CardTemplateTests
{
    [Theory]
    [InlineData("""{ "a": "Hello ${name}, ${inner.name}" }""", """{"a":"Hello Zoé, deep"}""")]
    [InlineData("""{ "a": "${count}", "b": "${yes}" }""", """{"a":3,"b":true}""")]
    [InlineData("""{ "a": [ { "$data": "${list}", "t": "${name} of ${$root.name}" } ] }""", """{"a":[{"t":"x of Zoé"},{"t":"y of Zoé"}]}""")]
    [InlineData("""{ "a": [ { "$data": "${list}", "$when": "${kept}", "t": "${name}" } ] }""", """{"a":[{"t":"y"}]}""")]
    [InlineData("""{ "a": [ { "$when": "${no}", "t": "${nothing}" }, 1, true ] }""", """{"a":[1,true]}""")]
    [InlineData("""{ "a": "2026-11-20T09:00:00Z" }""", """{"a":"2026-11-20T09:00:00Z"}""")]
    public void Values_take_their_places(string template, string expected) => Assert.Equal(expected, Bind(template).ToString(Formatting.None));

    [Theory]
    [InlineData("""{ "a": "${nothing}" }""", "${nothing} is not in the data")]
    [InlineData("""{ "a": "x ${inner.nothing}" }""", "${inner.nothing} is not in the data")]
    [InlineData("""{ "a": "${name.length}" }""", "${name.length} is not in the data")]
    [InlineData("""{ "a": "x ${list}" }""", "${list} inside a text is no single value")]
    [InlineData("""{ "a": "${if(x, 1, 2)}" }""", "is not understood")]
    [InlineData("""{ "a": "${name" }""", "is not understood")]
    [InlineData("""{ "a": [ { "$data": "${name}" } ] }""", "in $data is no list")]
    [InlineData("""{ "a": [ { "$when": "${name}" } ] }""", "is neither true nor false")]
    public void A_place_without_its_value_is_an_error(string template, string problem)
    {
        var error = Assert.Throws<CardBindingException>(() => Bind(template));

        Assert.StartsWith("test: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("${secret}")]
    [InlineData("\", \"url\": \"https://evil.example\"")]
    [InlineData("{{name}}")]
    public void A_value_stays_a_value_whatever_it_looks_like(string value)
    {
        var bound = CardTemplate.Parse("test", """{ "a": "<${v}>", "b": "${v}" }""").Bind(new() { ["v"] = value, ["secret"] = "told" });

        Assert.Equal(new JObject { ["a"] = $"<{value}>", ["b"] = value }, bound, JToken.EqualityComparer);
    }

    [Fact]
    public void A_template_can_be_bound_again()
    {
        var template = CardTemplate.Parse("test", """{ "a": "${v}" }""");

        Assert.Equal("1", (string?)template.Bind(new() { ["v"] = "1" })["a"]);
        Assert.Equal("2", (string?)template.Bind(new() { ["v"] = "2" })["a"]);
    }

    private static JObject Bind(string template) => CardTemplate.Parse("test", template).Bind(JObject.Parse(
        """
        {
          "name": "Zoé", "count": 3, "yes": true, "no": false, "inner": { "name": "deep" },
          "list": [ { "name": "x", "kept": false }, { "name": "y", "kept": true } ]
        }
        """));
}
