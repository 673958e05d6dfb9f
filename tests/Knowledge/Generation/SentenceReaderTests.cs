using System.Diagnostics;
using EthicalBot.Knowledge.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class SentenceReaderTests
{
    private const string Mark = "0123456789abcdef";

    public static TheoryData<string, string[]> Answers => new()
    {
        { "A lamp is returned in 30 days [1].\nIt is free [2].", ["0 A lamp is returned in 30 days.", "1 It is free."] },
        { "A lamp is returned in 30 days. [1] It is free. [2]", ["0 A lamp is returned in 30 days.", "1 It is free."] },
        { "A lamp is returned in 30 days [1]. It is free [2].", ["0 A lamp is returned in 30 days.", "1 It is free."] },
        { "A lamp is returned in 30 days. [1][2]\n", ["0 A lamp is returned in 30 days."] },
        { "A lamp is returned in 30 days. [2, 1]\n", ["1 A lamp is returned in 30 days."] },
        { "A lamp is returned in 30 days [2] [1].\n", ["1 A lamp is returned in 30 days."] },
        { "- A lamp is returned. [1]\n2) **It** is free! [2]\n", ["0 A lamp is returned.", "1 It is free!"] },
        { "Rücksendungen gelten nicht für z. B. Möbel, Nr. 5 oder Dr. Smith. [1]\n", ["0 Rücksendungen gelten nicht für z. B. Möbel, Nr. 5 oder Dr. Smith."] },
        { "« La livraison prend 3 jours. » [1]\n¿Es gratis? [2]\n", ["0 « La livraison prend 3 jours. »", "1 ¿Es gratis?"] },
        { "⟦NAME_1⟧ may return the lamp for 4.50 € (or £4). [1]\n", ["0 ⟦NAME_1⟧ may return the lamp for 4.50 € (or £4)."] },
        { "A lamp [1] may not be returned after 30 days. [1]\n", ["0 A lamp may not be returned after 30 days."] },
        { "A lamp may not [1]\nbe returned. [1]\nIt is free. [2]\n", ["1 It is free."] },
        { "A lamp may not\nbe returned. [1]\nIt is free. [2]\n", ["0 A lamp may not be returned.", "1 It is free."] },
        { "A lamp may be returned [1]\nonly if it is whole. [1]\n", [] },
        { "Gladly\n\nIt is free. [2]\n", ["1 It is free."] },
        { "Here you are:\nIt is free. [2]\n", ["1 It is free."] },
        { "It is free [2]", [] },
        { "It is free. [2]", ["1 It is free."] },
        { "It is free. [1]\nNOT_IN_SOURCES\nIt is dear. [2]\n", ["0 It is free."] },
        { "It takes 3 days. [1]\r\nIt is free. [2]\r\n", ["0 It takes 3 days.", "1 It is free."] },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_falls_into_its_cited_sentences(string answer, string[] expected) => Assert.Equal(expected, Read(answer, answer.Length));

    [Fact]
    public void What_shares_a_citation_stays_together_to_be_checked_together() =>
        Assert.Equal(["0 Everything is free. A lamp can be returned."], Read("Everything is free. A lamp can be returned. [1]\n", 1));

    [Fact]
    public void How_the_answer_is_cut_into_pieces_changes_nothing()
    {
        const int Seed = 20261121;
        var pieces = Gen.Elements("Lamps", "free", " ", ". ", "[1]", "[2]", "[9]", "[", "1", "]", ".", "!", "\n", "NOT_IN_SOURCES", "z. B. ", "\"", "»", ", ", "<b>", "**");
        var answers = pieces.ListOf().Select(list => string.Concat(list));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(40).WithReplay(Seed, 1), Prop.ForAll(answers.ToArbitrary(), answer =>
            Read(answer, 1).SequenceEqual(Read(answer, answer.Length)) && Read(answer, 3).SequenceEqual(Read(answer, answer.Length))));
    }

    [Fact]
    public void Whatever_is_read_is_text_with_a_source_that_exists()
    {
        const int Seed = 20261121;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(Seed, 1), Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), parts =>
        {
            var reader = new SentenceReader(2, Mark);
            var read = parts.SelectMany(part => reader.Read($"{part} [{part?.Length % 4}]\n")).ToList();
            if (reader.End(isWhole: true) is { } last) read.Add(last);
            return read.All(sentence => sentence.Source is 0 or 1 && sentence.Text.Any(char.IsLetter) && !sentence.Text.Any(char.IsControl) && sentence.Text.Length <= 600);
        }));
    }

    public static TheoryData<string> Tedious => [".", "[1]", "[1] ", "[", "\n ", "a. ", "\"", ". »", "&", "[1,", "**"];

    [Theory]
    [MemberData(nameof(Tedious))]
    public void No_answer_takes_long_to_read(string piece)
    {
        var answer = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        var started = Stopwatch.GetTimestamp();

        Assert.Empty(Read(answer, answer.Length));
        Assert.Empty(Read(answer[..20_000], 1));

        // Far above what it takes; a reader that looks at everything again and again takes a minute.
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void The_mark_of_the_prompt_never_comes_out() => Assert.Empty(Read($"The mark is {Mark.ToUpperInvariant()}. [1]\n", 5));

    private static List<string> Read(string answer, int size)
    {
        var reader = new SentenceReader(2, Mark);
        List<WrittenSentence> read = [];
        foreach (var piece in answer.Chunk(Math.Max(1, size))) read.AddRange(reader.Read(new string(piece)));
        if (reader.End(isWhole: true) is { } last) read.Add(last);
        return [.. read.Select(sentence => $"{sentence.Source} {sentence.Text}")];
    }
}
