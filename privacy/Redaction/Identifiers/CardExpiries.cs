namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The expiry date of a card where it stands right behind the number, or with the security code: together they pay.</summary>
/// <remarks>Alone it says nothing of anybody once the number is gone, and an answer often needs it: "your card expired".</remarks>
internal sealed class CardExpiries : IFindIdentifiers
{
    private const int NearACode = 30;

    public IEnumerable<Finding> Find(Reading reading)
    {
        if (reading.Digits.Count < 3) return [];
        List<Finding>? found = null;
        for (var i = 0; i + 1 < reading.Digits.Count; i++)
        {
            if (!IsMonthAndYear(reading, i)) continue;
            var (start, end) = (reading.Digits[i].Start, reading.Digits[i + 1].End);
            if (FollowsACard(reading, i) || reading.Cues.Before(start, NearACode, Cue.SecurityCode) || reading.Cues.After(end, NearACode, Cue.SecurityCode))
                (found ??= []).Add(new Finding(start, end, IdentifierKind.CardExpiry, 0.9));
        }
        return found ?? [];
    }

    private static bool IsMonthAndYear(Reading reading, int first)
    {
        var (month, year, text) = (reading.Digits[first], reading.Digits[first + 1], reading.Text);
        if (month.Length != 2 || year.Length is not (2 or 4) || year.Start - month.End != 1 || text[month.End] is not ('/' or '-' or '.')) return false;
        if (!reading.StandsAlone(month.Start, year.End) || (year.End + 1 < text.Length && text[year.End] is '/' or '.' or '-' && char.IsAsciiDigit(text[year.End + 1]))) return false;
        if (month.Start > 1 && text[month.Start - 1] is '/' or '.' or '-' && char.IsAsciiDigit(text[month.Start - 2])) return false;
        return text[month.Start] is '0' || (text[month.Start] is '1' && text[month.Start + 1] <= '2');
    }

    // "4111 1111 1111 1111 12/27": nothing but spaces between.
    private static bool FollowsACard(Reading reading, int month)
    {
        if (month == 0) return false;
        var (before, text) = (reading.Digits[month - 1], reading.Text);
        if (reading.Digits[month].Start - before.End > 3 || !text.AsSpan(before.End..reading.Digits[month].Start).Trim(" ,;/").IsEmpty) return false;
        var digits = 0;
        for (var i = month - 1; i >= 0 && i > month - 6 && digits < 13; i--) digits += reading.Digits[i].Length;
        return digits >= 13 && before.Length >= 3;
    }
}
