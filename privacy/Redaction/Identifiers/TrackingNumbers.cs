using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Parcel numbers: by a carrier's shape, or after a cue.</summary>
internal sealed partial class TrackingNumbers : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        if (reading.Digits.Count == 0) yield break;
        foreach (Match match in CarrierShape().Matches(reading.Text))
        {
            var end = match.Index + match.Length;
            if (reading.StandsAlone(match.Index, end)) yield return new Finding(match.Index, end, IdentifierKind.TrackingNumber);
        }
        foreach (Match match in AnyShape().Matches(reading.Text))
        {
            var end = match.Index + match.Length;
            if (match.Value.Count(char.IsAsciiDigit) < 7 || !reading.StandsAlone(match.Index, end)) continue;
            var asked = reading.Expected is DataClass.TrackingNumber;
            if (asked || reading.Cues.Nearest(match.Index, 25) is Cue.Tracking) yield return new Finding(match.Index, end, IdentifierKind.TrackingNumber);
        }
    }

    [GeneratedRegex(@"\b(?:[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}|1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?\d{2} ?\d{4} ?\d{4}|TB[ACM]\d{12}|JJD\d{16,18}|\d[A-Z]\d{11})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex CarrierShape();

    [GeneratedRegex(@"\b[A-Z]{0,4}\d(?:[ -]?[A-Z]{0,2}\d){6,24}[A-Z]{0,2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex AnyShape();
}
