namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Postcodes after their cue, British ones by shape.</summary>
internal sealed class Postcodes : IFindIdentifiers
{
    private const int FarthestCue = 25;
    private const int LongestBritish = 7;

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        var asked = reading.Expected is DataClass.Postcode or DataClass.Address;
        var announced = asked || reading.Cues.Has(Cue.Postcode) || reading.Cues.Has(Cue.Address);
        var done = 0;
        foreach (var group in reading.Digits)
        {
            if (group.Start < done || group.Length > 5 || At(reading.Text, group) is not { } code) continue;
            var (start, end, british) = code;
            if ((!announced && !british) || !reading.StandsAlone(start, end) || (start > 0 && reading.Text[start - 1] is '/' or '.' or '-')) continue;
            var cue = reading.Cues.Nearest(start, FarthestCue);
            if (!asked && cue is not Cue.Postcode && !(cue is Cue.Address && IsBeforeTown(reading.Text, end)) && !(british && cue is not (Cue.Order or Cue.OtherNumber))) continue;
            (found ??= []).Add(new Finding(start, end, IdentifierKind.Postcode));
            done = end;
        }
        return found ?? [];
    }

    private static (int Start, int End, bool IsBritish)? At(string text, DigitGroup group)
    {
        var start = group.Start;
        while (start > 0 && group.Start - start < 3 && char.IsAsciiLetter(text[start - 1])) start--;
        if (start < group.Start) return British(text, start, group.Start);
        var end = group.End;
        switch (group.Length)
        {
            case 5:
                // "75001", "F-75001", "80202-1234"
                if (end < text.Length && text[end] == '-' && DigitsAt(text, end + 1) == 4) end += 5;
                return (WithCountry(text, start), end, false);
            case 4:
                // "1200-093", "1017 GL", "1017GL", "1348", "L-1660"
                if (end < text.Length && text[end] == '-' && DigitsAt(text, end + 1) == 3) return (start, end + 4, false);
                var letters = end < text.Length && text[end] == ' ' ? end + 1 : end;
                return LettersAt(text, letters) == 2 ? (start, letters + 2, false) : (WithCountry(text, start), end, false);
            default:
                return null;
        }
    }

    // "SW1A 1AA", "M1 1AE", "LS62RT"
    private static (int Start, int End, bool IsBritish)? British(string text, int start, int digit)
    {
        if (digit - start > 2) return null;
        var end = digit;
        while (end < text.Length && end - start <= LongestBritish && char.IsAsciiLetterOrDigit(text[end])) end++;
        var outward = end - start;
        if (outward <= 4 && end + 1 < text.Length && text[end] == ' ' && DigitsAt(text, end + 1) == 1 && LettersAt(text, end + 2) == 2 && outward - (digit - start) <= 2) return (start, end + 4, true);
        return outward is >= 5 and <= LongestBritish && char.IsAsciiDigit(text[end - 3]) && char.IsAsciiLetter(text[end - 2]) && char.IsAsciiLetter(text[end - 1]) && outward - 3 - (digit - start) is 1 or 2 ? (start, end, false) : null;
    }

    private static int WithCountry(string text, int start)
    {
        if (start < 2 || text[start - 1] != '-' || !char.IsAsciiLetter(text[start - 2])) return start;
        var country = start > 2 && char.IsAsciiLetter(text[start - 3]) ? start - 3 : start - 2;
        return country > 0 && Reading.IsWord(text[country - 1]) ? start : country;
    }

    private static int DigitsAt(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start <= 5 && char.IsAsciiDigit(text[i])) i++;
        return i - start;
    }

    private static int LettersAt(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start <= 3 && char.IsLetter(text[i])) i++;
        return i - start;
    }

    private static bool IsBeforeTown(string text, int end)
    {
        var i = end;
        while (i < text.Length && i - end < 4 && text[i] == ' ') i++;
        return i > end && LettersAt(text, i) >= 3;
    }
}
