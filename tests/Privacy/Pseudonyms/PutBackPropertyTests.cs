using System.Text;
using EthicalBot.Privacy.Pseudonyms;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Privacy.Pseudonyms;

/// <summary>What must hold for any conversation and any way of repeating it. A failure prints the seed; put it into WithReplay to see it again.</summary>
public sealed class PutBackPropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly Gen<string> s_name = Gen.Choose('a', 'z').Select(c => (char)c).ListOf(7).Select(letters => new string([.. letters]));

    private static readonly Gen<string> s_digits = Gen.Choose(0, 9).ListOf(8).Select(digits => string.Concat(digits));

    // A value, and how a customer says it.
    private static readonly Gen<(string Value, string Said)> s_identifier = Gen.OneOf(
        s_name.Select(name => ($"{name}@example.org", $"écrivez à {name}@example.org")),
        s_digits.Select(d => ($"06 {d[..2]} {d[2..4]} {d[4..6]} {d[6..8]}", $"mon téléphone : 06 {d[..2]} {d[2..4]} {d[4..6]} {d[6..8]}")),
        s_digits.Select(d => ($"+49 170 {d[1..8]}", $"Telefon: +49 170 {d[1..8]}")),
        s_name.Select(name => ($"{char.ToUpperInvariant(name[0])}{name[1..]} Lovelace", $"je m'appelle {char.ToUpperInvariant(name[0])}{name[1..]} Lovelace")));

    private static readonly Gen<string> s_words = Gen.Elements("bonjour", "and then", "« oui »", "50 % & plus", "🙂", "c:\\x", "a_b", "[1]", "l'été", "#3", "…");

    private static readonly Gen<Conversation> s_conversation =
        from identifiers in s_identifier.NonEmptyListOf()
        from words in s_words.ListOf(identifiers.Count)
        from ways in Gen.Choose(0, 9).ListOf(identifiers.Count)
        from cuts in Gen.Choose(1, 9).NonEmptyListOf()
        select new Conversation([.. identifiers], [.. words], [.. ways], [.. cuts]);

    [Fact]
    public void What_was_redacted_mangled_and_cut_comes_back_as_it_was() =>
        Check.One(s_config, Prop.ForAll(s_conversation.ToArbitrary(), conversation =>
        {
            var book = new PseudonymBook(Books.Ada);
            var expected = new StringBuilder();
            var generated = new StringBuilder();
            for (var i = 0; i < conversation.Identifiers.Length; i++)
            {
                var (value, said) = conversation.Identifiers[i];
                var redacted = Books.Redactor.Redact($"{conversation.Words[i]}, {said}", book: book);
                if (redacted.Value.Contains(value, StringComparison.OrdinalIgnoreCase) || book.All.SingleOrDefault(one => one.Value == value) is not { } known) return false;
                generated.Append(conversation.Words[i]).Append(' ').Append(Mangle(known.Written, conversation.Ways[i])).Append(' ');
                expected.Append(conversation.Words[i]).Append(' ').Append(value).Append(' ');
            }

            return !conversation.Identifiers.Any(one => generated.ToString().Contains(one.Value, StringComparison.OrdinalIgnoreCase))
                && Stream(book, generated.ToString(), conversation.Cuts) == expected.ToString();
        }));

    [Fact]
    public void A_token_that_names_nothing_shows_nothing() =>
        Check.One(s_config, Prop.ForAll(s_conversation.ToArbitrary(), Gen.Choose(1, 2000).ToArbitrary(), (conversation, number) =>
        {
            var book = Books.Of([.. conversation.Identifiers.Select(one => one.Said)]);
            foreach (var label in new[] { "EMAIL", "PHONE", "NAME", "IBAN", "SECRET", "WHATEVER" })
            {
                if (book.All.Any(one => one.Label == label && one.Number == number)) continue;
                var shown = Stream(book, $"x {Mangle($"⟦{label}_{number}⟧", conversation.Ways[0])} y", conversation.Cuts);
                if (shown != $"x {Books.Unknown} y") return false;
            }

            return true;
        }));

    [Fact]
    public void Somebody_else_gets_no_value_of_it() =>
        Check.One(s_config, Prop.ForAll(s_conversation.ToArbitrary(), conversation =>
        {
            var book = Books.Of([.. conversation.Identifiers.Select(one => one.Said)]);
            var text = string.Join(' ', book.All.Select((one, i) => Mangle(one.Written, conversation.Ways[i % conversation.Ways.Length])));
            var shown = PutBack.Whole(text, book, Books.Ada with { Subject = "eve" }, OutputForm.Plain, Books.Unknown);
            return book.All.All(one => !shown.Contains(one.Value, StringComparison.OrdinalIgnoreCase));
        }));

    [Fact]
    public void Any_text_is_put_back_without_an_exception_and_the_same_in_pieces() =>
        Check.One(s_config, Prop.ForAll(
            Gen.Elements("⟦", "⟧", "[", "]", "EMAIL", "_", "1", "\\", "u27e6", "&", "#10214;", "lobrk;", "%E2", "%9F%A6", " ", "\n", "`", "🙂", "\uD83D", "https://", "](", ")", "a").ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
            Gen.Choose(1, 9).NonEmptyListOf().ToArbitrary(),
            (text, cuts) =>
            {
                var book = Books.Of("ada@example.org");
                return book.Back(text, OutputForm.Markdown) == Stream(book, text, [.. cuts], OutputForm.Markdown) && !Books.Redactor.Redact(text, book: book).Value.Contains("EMAIL_1⟧", StringComparison.Ordinal);
            }));

    private static string Mangle(string token, int way) => way switch
    {
        0 => token,
        1 => token.ToLowerInvariant(),
        2 => token.Replace("_", "\\_", StringComparison.Ordinal),
        3 => token.Replace("⟦", "\\u27e6", StringComparison.Ordinal).Replace("⟧", "\\u27e7", StringComparison.Ordinal),
        4 => token.Replace("⟦", "&#10214;", StringComparison.Ordinal).Replace("⟧", "&#10215;", StringComparison.Ordinal),
        5 => token.Replace("⟦", "[[", StringComparison.Ordinal).Replace("⟧", "]]", StringComparison.Ordinal),
        6 => token.Replace("⟦", "⟦ ", StringComparison.Ordinal).Replace("⟧", "\u00A0⟧", StringComparison.Ordinal),
        7 => token.Replace("_", "＿", StringComparison.Ordinal),
        8 => token.Replace("⟦", "⟦**", StringComparison.Ordinal).Replace("⟧", "**⟧", StringComparison.Ordinal),
        _ => $"{token[0]}{char.ToUpperInvariant(token[1])}{token[2..].ToLowerInvariant()}",
    };

    private static string Stream(PseudonymBook book, string text, int[] cuts, OutputForm form = OutputForm.Plain)
    {
        var putBack = new PutBack(book, Books.Ada, form, Books.Unknown);
        var shown = new StringBuilder();
        for (int at = 0, i = 0; at < text.Length; i++)
        {
            var length = Math.Min(cuts[i % cuts.Length], text.Length - at);
            shown.Append(putBack.Push(text.AsSpan(at, length)));
            at += length;
        }

        return shown.Append(putBack.Finish()).ToString();
    }

    private sealed record Conversation((string Value, string Said)[] Identifiers, string[] Words, int[] Ways, int[] Cuts)
    {
        // All of it, for whoever has to look at one that failed.
        public override string ToString() => string.Join(" / ", Identifiers.Select((one, i) => $"{Words[i]}, {one.Said} ({Ways[i]})")) + $" cut at {string.Join(',', Cuts)}";
    }
}
