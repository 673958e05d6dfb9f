using System.Buffers;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Links that carry a token or an e-mail address: whoever holds the link holds what it opens.</summary>
internal sealed class TokenLinks : IFindIdentifiers
{
    private const int LongestHost = 80;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \n\r\t<>\"«»⟦⟧");

    public IEnumerable<Finding> Find(Reading reading)
    {
        var text = reading.Text;
        List<Finding>? found = null;
        for (var i = text.IndexOf('/', StringComparison.Ordinal); i >= 0;)
        {
            var next = i + 1;
            if (HostStart(text, i) is >= 0 and var start)
            {
                var length = text.AsSpan(i).IndexOfAny(s_ends);
                next = length < 0 ? text.Length : i + length;
                var link = text.AsSpan(start..next).TrimEnd(".,;)!?'");
                if (LinkSecrets.Carries(link)) (found ??= []).Add(new Finding(start, start + link.Length, IdentifierKind.TokenLink, 0.96));
            }
            i = next < text.Length ? text.IndexOf('/', next) : -1;
        }
        return found ?? [];
    }

    // "https:" before "//", or "shop.example" before "/"; a date and "et/ou" are neither.
    private static int HostStart(string text, int slash)
    {
        var (start, first) = (slash, Math.Max(0, slash - LongestHost));
        if (slash > 2 && text[slash - 1] == ':' && slash + 1 < text.Length && text[slash + 1] == '/')
        {
            start--;
            while (start > first && char.IsAsciiLetter(text[start - 1])) start--;
            return start < slash - 1 ? start : -1;
        }
        while (start > first && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-')) start--;
        var dot = text.AsSpan(start..slash).LastIndexOf('.');
        return dot > 0 && slash - start - dot > 2 && text.AsSpan((start + dot + 1)..slash).IndexOfAnyInRange('0', '9') < 0 ? start : -1;
    }
}
