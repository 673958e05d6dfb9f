using System.Globalization;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>A place as latitude and longitude: two numbers with four decimals or more, or degrees, minutes and seconds.</summary>
internal sealed partial class Coordinates : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        if (!MayHold(reading)) return [];
        return from match in Pair().Matches(reading.Text)
               where !GoesOn(reading.Text, match.Index, match.Index + match.Length)
               where match.Groups["seconds"].Success || (IsWithin(match.Groups["lat"], 90) && IsWithin(match.Groups["lon"], 180))
               let start = match.Index > 0 && reading.Text[match.Index] is '-' or '+' && char.IsAsciiDigit(reading.Text[match.Index - 1]) ? match.Index + 1 : match.Index
               select new Finding(start, match.Index + match.Length, IdentifierKind.Coordinates, 0.97);
    }

    private static bool MayHold(Reading reading)
    {
        foreach (var group in reading.Digits)
        {
            if (group.Start > 1 && group.Length >= 4 && reading.Text[group.Start - 1] is '.' or ',' && char.IsAsciiDigit(reading.Text[group.Start - 2])) return true;
            if (group.End < reading.Text.Length && reading.Text[group.End] is '°') return true;
        }
        return false;
    }

    // A piece of "1.2.48.8566" or of a longer number.
    private static bool GoesOn(string text, int start, int end) =>
        (start > 0 && (char.IsAsciiDigit(text[start - 1]) && text[start] is not ('-' or '+') || text[start - 1] is '.' or ',')) || (end < text.Length && char.IsAsciiDigit(text[end]));

    private static bool IsWithin(Group number, int most) =>
        double.TryParse(number.Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= most;

    [GeneratedRegex(@"(?:(?:[NS] ?)?(?<lat>[-+]?\d{1,2}[.,]\d{4,12})(?: ?°)? ?[NS]?(?: ?[,;/|] ?| {1,3}|,? ?(?:et|and|und|y|e|en)? ?(?:lon(?:g(?:itude?)?)?|lng|longitud|länge(?:ngrad)?|längengrad|lengtegraad|longitudine) ?[:=]? ?)(?:[EWO] ?)?(?<lon>[-+]?\d{1,3}[.,]\d{4,12})(?: ?°)?(?: ?[EWO]\b)?"
        + @"|(?<seconds>\d{1,2} ?° ?\d{1,2} ?' ?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:""|''|”) ?)?[NS][ ,;]{0,3}\d{1,3} ?° ?\d{1,2} ?' ?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:""|''|”) ?)?[EWO]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pair();
}
