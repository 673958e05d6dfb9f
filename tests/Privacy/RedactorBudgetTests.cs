using System.Text;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Privacy;

public sealed class RedactorBudgetTests
{
    private const string Text = "bonjour, ada@example.org attend la commande 10042";

    [Fact]
    public void A_redactor_that_takes_too_long_removes_everything()
    {
        var time = new SettableTime();
        var redactor = new Redactor(TestKeys.Ring(), "", [new Slow(time, Redactor.Budget + TimeSpan.FromMilliseconds(1))], time);

        var redacted = redactor.Redact(Text);

        Assert.Equal(Redactor.Everything, redacted.Value);
        Assert.Equal([DataClass.Unknown], redacted.Found);
    }

    [Fact]
    public void A_slow_one_that_finds_nothing_counts_too()
    {
        var time = new SettableTime();
        var redactor = new Redactor(TestKeys.Ring(), "", [new Slow(time, Redactor.Budget, finds: 0), new Slow(time, TimeSpan.FromSeconds(1), finds: 0)], time);

        Assert.Equal(Redactor.Everything, redactor.Redact(Text).Value);
    }

    [Fact]
    public void A_finder_without_an_end_is_left()
    {
        var time = new SettableTime();
        var redactor = new Redactor(TestKeys.Ring(), "", [new Slow(time, TimeSpan.FromMilliseconds(10), finds: int.MaxValue)], time);

        Assert.Equal(Redactor.Everything, redactor.Redact(Text).Value);
    }

    [Fact]
    public void Within_its_time_it_is_read_as_ever()
    {
        var time = new SettableTime();
        var redactor = new Redactor(TestKeys.Ring(), "", [.. Redactor.Finders, new Slow(time, Redactor.Budget, finds: 0)], time);

        Assert.StartsWith("bonjour, ⟦EMAIL_1⟧ attend la commande ⟦ORDER_", redactor.Redact(Text).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finder_that_throws_or_points_outside_removes_everything()
    {
        foreach (var finder in new IFindIdentifiers[] { new Throwing(), new Outside() })
            Assert.Equal(Redactor.Everything, new Redactor(TestKeys.Ring(), "", [finder], TimeProvider.System).Redact(Text).Value);
    }

    [Fact]
    public void No_character_of_a_finding_is_returned()
    {
        var redactor = new Redactor(TestKeys.Ring());
        var parts = Gen.OneOf(
            Gen.Elements(
                "ada@example.org", "06 12 34 56 78", "je m'appelle Ada Lovelace", "4111 1111 1111 1111", "FR7630006000011234567890189", "mdp: Soleil#42", "commande 10042", "⟦EMAIL_1⟧", "⟧", "⟦",
                " ", "\n", "merci", "\u200B", "é", "😀", "\u00A0"),
            Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString()));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(parts.ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var pieces = new List<string>();
            var done = 0;
            foreach (var found in Redactor.Locate(text))
            {
                pieces.Add(text[done..found.Start]);
                done = found.End;
            }

            pieces.Add(text[done..]);
            pieces = [.. pieces.SelectMany(WithoutLiterals)];
            return Holds(redactor.Redact(text).Value, pieces);
        }));
    }

    // What a customer writes like a token gets a placeholder of its own.
    private static IEnumerable<string> WithoutLiterals(string piece)
    {
        var done = 0;
        for (var at = TokenReader.NextStart(piece, 0); at < piece.Length; at = TokenReader.NextStart(piece, at))
        {
            var length = TokenReader.Read(piece.AsSpan(at), isEnd: true).Length;
            if (length > 0)
            {
                yield return piece[done..at];
                done = at + length;
            }

            at += Math.Max(length, 1);
        }

        yield return piece[done..];
    }

    // The pieces between findings, one placeholder between two of them, and nothing else.
    private static bool Holds(string redacted, List<string> pieces)
    {
        // On a machine that is too busy.
        if (redacted == Redactor.Everything) return true;
        var place = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = Placeholders.Neutralise(new StringBuilder(), pieces[i]).ToString();
            if (!redacted.AsSpan(place).StartsWith(piece, StringComparison.Ordinal)) return false;
            place += piece.Length;
            if (i == pieces.Count - 1) return place == redacted.Length;
            if (place >= redacted.Length || redacted[place] != '⟦') return false;
            place = redacted.IndexOf('⟧', place) + 1;
        }

        return false;
    }

    private sealed class Slow(SettableTime time, TimeSpan takes, int finds = 1) : IFindIdentifiers
    {
        public IEnumerable<Finding> Find(Reading reading)
        {
            time.Advance(takes);
            for (var i = 0; i < finds; i++)
            {
                yield return new Finding(0, 1, IdentifierKind.Private);
                time.Advance(takes);
            }
        }
    }

    private sealed class Throwing : IFindIdentifiers
    {
        public IEnumerable<Finding> Find(Reading reading) => throw new InvalidOperationException(reading.Text);
    }

    private sealed class Outside : IFindIdentifiers
    {
        public IEnumerable<Finding> Find(Reading reading) => [new Finding(0, reading.Text.Length + 1, IdentifierKind.Private)];
    }
}
