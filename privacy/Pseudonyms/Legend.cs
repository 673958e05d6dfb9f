using System.Text;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>What a model is told of the pseudonyms in a text, in lines beside it: "⟦PHONE_1⟧ country FR".</summary>
public static class Legend
{
    /// <summary>A line for each pseudonym in the text of which something may be told, in the order of their first appearance.</summary>
    public static RedactedText Of(RedactedText text, PseudonymBook book)
    {
        var lines = new StringBuilder();
        var told = new HashSet<string>(StringComparer.Ordinal);
        var value = text.Value.AsSpan();
        for (var at = TokenReader.NextStart(value, 0); at < value.Length; at = TokenReader.NextStart(value, at + 1))
        {
            if (book.Find(TokenReader.Read(value[at..], isEnd: true)) is not { Traits.Count: > 0 } known || !told.Add(known.Written)) continue;
            _ = lines.Append(lines.Length > 0 ? "\n" : "").Append(known.Written).Append(' ').AppendJoin(", ", known.Traits);
        }
        return lines.Length == 0 ? RedactedText.Empty : new RedactedText(lines.ToString(), []);
    }
}
