using EthicalBot.Cards;
using Xunit;

namespace EthicalBot.Tests.Cards;

public sealed class TextCatalogueTests
{
    [Fact]
    public void The_texts_of_this_room_are_complete_in_french_and_english()
    {
        var catalogue = TextCatalogue.FromAssemblies();

        Assert.Superset(new HashSet<string> { "en", "fr" }, catalogue.Languages.ToHashSet());
        Assert.Empty(Completeness.Check(catalogue));
    }

    [Fact]
    public void An_assembly_without_texts_adds_nothing() =>
        Assert.Equal(TextCatalogue.FromAssemblies().Languages, TextCatalogue.FromAssemblies(typeof(object).Assembly).Languages);

    [Theory]
    [InlineData("""{ "A": "x" } """, """{ "A": "x", "B": "y" }""", "a/Texts.en.json: 'B' (en) is missing; a/Texts.fr.json has it.")]
    [InlineData("""{ "A": "{n}" } """, """{ "A": "{n} {m}" }""", "a/Texts.en.json: 'A' (en) lacks {m}, which a/Texts.fr.json has.")]
    [InlineData("""{ "A": "{n}" } """, """{ "A": "{m}" }""", "{n}")]
    [InlineData("""{ "A": { "one": "x", "other": "{k}" } } """, """{ "A": "x" }""", "a/Texts.fr.json: 'A' (fr) lacks {k}, which a/Texts.en.json has.")]
    public void What_one_language_lacks_is_named(string english, string french, string problem)
    {
        var problems = Completeness.Check(Words.Only(("a/Texts.en.json", english), ("a/Texts.fr.json", french)));

        Assert.Contains(problem, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plural_may_stand_beside_a_plain_text() => Assert.Empty(Completeness.Check(Words.Only(
        ("a/Texts.en.json", """{ "A": { "one": "one sheep", "other": "{count} sheep" } }"""), ("a/Texts.fr.json", """{ "A": "des moutons" }"""))));

    [Fact]
    public void A_wording_refuses_an_incomplete_catalogue()
    {
        var error = Assert.Throws<TextException>(() => Words.With(("a/Texts.fr.json", """{ "A": "x" }""")));

        Assert.Contains("a/Texts.en.json: 'A' (en) is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_needs_the_keys_of_every_room()
    {
        var error = Assert.Throws<TextException>(() => Words.With(("a/Texts.de.json", """{ "A": "x" }""")));

        Assert.Contains("cards/Texts.de.json: 'Language.Culture' (de) is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_in_two_files_is_an_error_that_names_both()
    {
        var error = Assert.Throws<TextException>(() => Words.Only(("a/Texts.fr.json", """{ "A": "x" }"""), ("b.Texts.fr.json", """{ "A": "y" }""")));

        Assert.Equal("b.Texts.fr.json: 'A' (fr): a/Texts.fr.json has this key already. Rename one of the two.", error.Message);
    }

    [Theory]
    [InlineData("a/Texts.fr.json", "[]", "one JSON object")]
    [InlineData("a/Texts.fr.json", "{", "a/Texts.fr.json")]
    [InlineData("a/Texts.fr.json", """{ "A": "x", "A": "y" }""", "A")]
    [InlineData("a/Texts.fr.json", """{ "A": " " }""", "'A' (fr): it is empty")]
    [InlineData("a/Texts.fr.json", """{ "A": 1 }""", "a text, or an object of plural forms")]
    [InlineData("a/Texts.fr.json", """{ "A": "{when:clock}" }""", "'clock' is no format; these are: date, datetime, day")]
    [InlineData("a/Texts.fr.json", """{ "A": "{name" }""", "a brace that belongs to no placeholder")]
    [InlineData("a/Texts.fr.json", """{ "A": { "one": "x" } }""", "must be one and other")]
    [InlineData("a/Texts.fr.json", """{ "A": { "one": "x", "few": "y", "other": "z" } }""", "must be one and other")]
    [InlineData("a/Words.fr.json", "{}", "its name must end in Texts.<language>.json")]
    public void A_file_that_does_not_fit_is_an_error_that_says_why(string name, string json, string problem) =>
        Assert.Contains(problem, Assert.Throws<TextException>(() => Words.Only((name, json))).Message, StringComparison.Ordinal);
}
