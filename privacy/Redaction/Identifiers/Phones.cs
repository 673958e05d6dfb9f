namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Telephone numbers: international, and national as written in France, Belgium, Switzerland, Britain, the States and their neighbours.</summary>
internal sealed class Phones : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        var lastEnd = -1;
        foreach (var window in NumberWindow.In(reading, 7, 15, " .-/()"))
        {
            if (window.Start < lastEnd) continue;
            var start = WithPrefix(reading.Text, window.Start);
            if (!IsPhone(reading, window, international: start < window.Start && reading.Text[start] == '+')) continue;
            lastEnd = window.End;
            yield return new Finding(start, window.End, IdentifierKind.Phone);
        }
    }

    private static bool IsPhone(Reading reading, NumberWindow window, bool international)
    {
        var digits = window.Digits;
        if (international) return digits.Length >= 8 && digits[0] != '0';
        if (IsInPairs(reading, window)) return true;
        var cue = reading.Cues.Nearest(window.Start, 25);
        if (cue is Cue.Order or Cue.OtherNumber or Cue.Tracking or Cue.Version or Cue.Bank or Cue.Card || StartsWithDate(reading, window)) return false;
        if (digits.StartsWith("00", StringComparison.Ordinal)) return digits.Length >= 10;
        var announced = cue is Cue.Phone || reading.Expected is DataClass.Phone or DataClass.ContactWay;
        if (digits[0] == '0') return digits.Length is >= 9 and <= 11 || (digits.Length == 12 && (announced || AloneOnItsLine(reading.Text, window)));
        if (announced) return digits.Length >= 8;
        return HasNationalGrouping(reading, window) || (digits.Length is >= 9 and <= 11 && AloneOnItsLine(reading.Text, window));
    }

    // "06 12 34 56 78": nobody writes an order number like that, whatever the word before it.
    private static bool IsInPairs(Reading reading, NumberWindow window) =>
        window.Groups == 5 && window.Digits.Length == 10 && window.Digits[0] == '0' && window.Digits[1] != '0'
        && Enumerable.Range(window.FirstGroup, 5).All(i => reading.Digits[i].Length == 2);

    // "(415) 555-0132", "415-555-0132", "612 345 678", "912 34 56 78": grouped as people group phones, and no other number.
    private static bool HasNationalGrouping(Reading reading, NumberWindow window)
    {
        if (window.Groups is < 3 or > 4) return false;
        var lengths = string.Join('-', Enumerable.Range(window.FirstGroup, window.Groups).Select(i => reading.Digits[i].Length));
        return lengths switch
        {
            "3-3-4" or "1-3-3-4" => window.Digits[^10] is >= '2' && window.Digits[^7] is >= '2',
            "3-3-3" or "3-2-2-2" => window.Digits[0] is '6' or '7' or '9' or '2' or '3' or '8',
            _ => false,
        };
    }

    private static bool StartsWithDate(Reading reading, NumberWindow window)
    {
        if (window.Groups < 3) return false;
        var groups = reading.Digits;
        var (a, b, c) = (groups[window.FirstGroup], groups[window.FirstGroup + 1], groups[window.FirstGroup + 2]);
        return (a.Length is 1 or 2 && b.Length is 1 or 2 && c.Length == 4) || (a.Length == 4 && b.Length is 1 or 2 && c.Length is 1 or 2 && window.Digits[0] is '1' or '2');
    }

    private static bool AloneOnItsLine(string text, NumberWindow window)
    {
        var (before, after) = (window.Start - 1, window.End);
        while (before >= 0 && text[before] is ' ' or '(') before--;
        while (after < text.Length && text[after] is ' ' or '.') after++;
        return (before < 0 || text[before] == '\n') && (after >= text.Length || text[after] == '\n') && (before >= 0 || after < text.Length);
    }

    private static int WithPrefix(string text, int start)
    {
        var i = start;
        if (i > 0 && text[i - 1] == '(') i--;
        if (i > 0 && text[i - 1] == '+') i--;
        if (i > 0 && text[i - 1] == '(') i--;
        return i;
    }
}
