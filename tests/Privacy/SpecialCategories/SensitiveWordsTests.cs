using System.Runtime.CompilerServices;
using EthicalBot.Privacy.Redaction.SpecialCategories;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Privacy.SpecialCategories;

public sealed class SensitiveWordsTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pt")]
    [InlineData("nl")]
    public void Statements_are_told_from_what_only_looks_like_one(string language)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder(), language + ".txt"));
        var statements = Sentences(lines, '+');
        var contrasts = Sentences(lines, '-');

        var missed = statements.Where(sentence => !SensitiveWords.In(sentence)).ToList();
        var wrong = contrasts.Where(SensitiveWords.In).ToList();

        Assert.True(statements.Count >= 50 && contrasts.Count >= 50);
        Assert.True(missed.Count <= .05 * statements.Count, "Missed:\n" + string.Join('\n', missed));
        Assert.True(wrong.Count <= .05 * contrasts.Count, "Taken for a statement:\n" + string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("JE SUIS ENCEINTE DE 7 MOIS")]
    [InlineData("Je suis en\u200Bceinte de 7 mois")]
    [InlineData("je suis enceitne de 7 mois")]
    [InlineData("je suis\u00A0enceinte")]
    public void However_it_is_written(string words) => Assert.True(SensitiveWords.In(words));

    [Fact]
    public void A_statement_does_not_reach_over_a_full_stop() => Assert.False(SensitiveWords.In("I am here. Gay Street 5 is the address"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\ud800")]
    [InlineData("Where is my order 10042?")]
    public void Nothing_is_no_statement(string words) => Assert.False(SensitiveWords.In(words));

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
            Gen.OneOf(Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString()), Gen.Elements("je suis ", "my ", "cancer ", "i am ", "enceinte", " de ", "ph", "ß", "é", ", ")).ListOf()
                .Select(string.Concat).ToArbitrary(),
            text => SensitiveWords.In(text) || true));

    // Generous, because a test machine is shared: it is there to catch what is not linear.
    [Theory]
    [InlineData("a")]
    [InlineData("my ")]
    [InlineData("enceinte ")]
    [InlineData("my my my cancer ")]
    [InlineData("ich bin ")]
    [InlineData("diabetiq ")]
    [InlineData("book for cancer ")]
    [InlineData("t shirt ")]
    public void A_hostile_text_takes_a_bounded_time(string part) => Assert.InRange(HostileText.BestMilliseconds(part, text => _ = SensitiveWords.In(text)), 0, 2000);

    [Theory]
    [InlineData("[health]\n+ <nobody> cancer", "line 2")]
    [InlineData("[weather]", "line 1")]
    [InlineData("? cancer", "line 1")]
    [InlineData("[health]\n@my = my\n+ <my> ..2", "line 3")]
    public void A_broken_phrase_file_names_its_line(string content, string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => PhraseFile.Read(content, "test")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_language_has_every_category()
    {
        foreach (var file in PhraseFile.ReadAll())
        {
            Assert.Empty(Enum.GetValues<SpecialCategory>().Except(file.Phrases.Select(phrase => phrase.Category).OfType<SpecialCategory>()));
            Assert.NotEmpty(file.Persons);
        }

        Assert.Equal(7, PhraseFile.ReadAll().Count());
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!; // a file lies in a folder

    private static List<string> Sentences(string[] lines, char mark) => [.. lines.Where(line => line.StartsWith(mark)).Select(line => line[2..])];
}
