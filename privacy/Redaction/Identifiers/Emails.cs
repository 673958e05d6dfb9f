using System.Buffers;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>E-mail addresses, also with "(at)", "arobase" and "point" in words.</summary>
internal sealed class Emails : IFindIdentifiers
{
    private static readonly SearchValues<char> s_telling = SearchValues.Create("._+-0123456789");

    private const int LongestLocalPart = 64;

    public IEnumerable<Finding> Find(Reading reading)
    {
        if (!reading.Cues.Has(Cue.At) && !AtSigns.MayBeIn(reading.Text)) return [];
        List<Finding>? found = null;
        foreach (var sign in AtSigns.In(reading))
        {
            var end = EmailDomains.End(reading.Text, sign.End, sign.IsSpoken);
            if (end < 0) continue;
            var start = LocalPartStart(reading.Text, sign.Start, sign.IsSpoken);
            if (start >= sign.Start || (sign.IsWeak && !IsSurelyMeant(reading, start, sign, end))) continue;
            (found ??= []).Add(new Finding(start, end, IdentifierKind.Email, sign.IsWeak ? 0.9 : 0.99));
        }
        return found ?? [];
    }

    // "I bought it at example.com" is a shop.
    private static bool IsSurelyMeant(Reading reading, int start, AtSign sign, int end) =>
        reading.Cues.Before(start, 40, Cue.Email) || reading.Text.AsSpan(start, sign.Start - start).IndexOfAny(s_telling) >= 0
        || reading.Text.AsSpan(sign.End, end - sign.End).ContainsAny(' ', '(', '[') || EmailDomains.IsOfProvider(reading.Text.AsSpan(sign.End, end - sign.End));

    private static int LocalPartStart(string text, int end, bool spoken)
    {
        var start = TokenStart(text, end);
        // "jean point dupont arobase …", "anna unterstrich 84 at …"
        for (var words = 0; spoken && words < 6; words++)
        {
            if (EmailDomains.SpokenMarkBefore(text, start) is not (> 0 and var mark)) break;
            var before = TokenStart(text, mark);
            if (before == mark) break;
            start = before;
        }
        while (start < end && text[start] is '.' or '\'' or '-') start++;
        return start;
    }

    private static int TokenStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestLocalPart && (Reading.IsWord(text[start - 1]) || text[start - 1] is '.' or '%' or '+' or '-' or '\'' or '&' or '~')) start--;
        return start;
    }
}
