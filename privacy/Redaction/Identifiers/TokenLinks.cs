using System.Buffers;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Links that carry a token or an e-mail address: whoever holds the link holds what it opens.</summary>
internal sealed class TokenLinks : IFindIdentifiers
{
    private static readonly SearchValues<string> s_starts = SearchValues.Create(["://", "www."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \n\r\t<>\"«»⟦⟧");

    public IEnumerable<Finding> Find(Reading reading)
    {
        var text = reading.Text;
        List<Finding>? found = null;
        for (var i = Next(text, 0); i >= 0;)
        {
            var start = i;
            while (start > 0 && i - start < 10 && char.IsAsciiLetter(text[start - 1])) start--;
            var length = text.AsSpan(i).IndexOfAny(s_ends);
            var end = length < 0 ? text.Length : i + length;
            var link = text.AsSpan(start..end).TrimEnd(".,;)!?'");
            if (LinkSecrets.Carries(link)) (found ??= []).Add(new Finding(start, start + link.Length, IdentifierKind.TokenLink, 0.96));
            i = Next(text, end);
        }
        return found ?? [];
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(s_starts);
        return next < 0 ? -1 : from + next;
    }
}
