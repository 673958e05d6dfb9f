using System.Text;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Writes one text for one destination: words as they are, and in place of each finding what the table of actions says.</summary>
/// <param name="areTokensOurs">Whether what looks like a token is one: a model's text was written with them, a customer's was not.</param>
internal sealed class PseudonymWriter(PseudonymBook book, KeyedTokens tokens, Destination destination, bool areTokensOurs)
{
    public PseudonymBook Book => book;

    public void WriteFinding(StringBuilder target, Finding finding, ReadOnlySpan<char> raw, ReadOnlySpan<char> readable, ReadOnlySpan<char> before)
    {
        var label = Placeholders.Label(finding.Class);
        switch (PrivacyActions.Of(finding, destination))
        {
            case PrivacyAction.Keep:
                WriteWords(target, raw);
                break;
            case PrivacyAction.Token:
                _ = target.Append('⟦').Append(label).Append('_').Append(tokens.For(destination, label, SameValue.Of(finding.Class, readable.ToString()))).Append('⟧');
                break;
            case PrivacyAction.Pseudonym:
                var (value, read, words) = (raw.ToString(), readable.ToString(), before[Math.Max(0, before.Length - 24)..].ToString());
                _ = target.Append(book.WordFor(finding.Class, label, value, read, finding.Kind is not IdentifierKind.Private, () => Traits.Of(finding, read, words)));
                break;
            default:
                _ = target.Append('⟦').Append(label).Append('⟧');
                break;
        }
    }

    /// <summary>Words that hold nothing personal: but what looks like a token in them must not pass for one.</summary>
    public void WriteWords(StringBuilder target, ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var start = TokenReader.NextStart(words, 0);
            _ = Placeholders.Neutralise(target, words[..start]);
            words = words[start..];
            if (words.IsEmpty) return;
            var read = TokenReader.Read(words, isEnd: true);
            if (read.Length > 0) _ = target.Append(areTokensOurs ? Ours(read) : book.WordFor(DataClass.None, PseudonymBook.LiteralLabel, words[..read.Length].ToString(), "", isRecognised: true, () => []));
            else _ = Placeholders.Neutralise(target, words[..1]);
            words = words[Math.Max(read.Length, 1)..];
        }
    }

    private string Ours(TokenRead read) => book.Find(read) is { } known ? known.Written + read.Ending : "⟦UNKNOWN⟧";
}
