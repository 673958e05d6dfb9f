using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Postcodes after their cue, British ones by shape.</summary>
internal sealed partial class Postcodes : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        if (reading.Digits.Count == 0) yield break;
        foreach (Match match in Shape().Matches(reading.Text))
        {
            var end = match.Index + match.Length;
            if (!reading.StandsAlone(match.Index, end)) continue;
            if (match.Index > 0 && reading.Text[match.Index - 1] is '/' or '.' or '-') continue;
            var cue = reading.Cues.Nearest(match.Index, 25);
            var asked = reading.Expected is DataClass.Postcode or DataClass.Address || cue is Cue.Postcode;
            var beforeTown = cue is Cue.Address && TownAfter().IsMatch(reading.Text.AsSpan(end, Math.Min(40, reading.Text.Length - end)));
            if (asked || beforeTown || match.Groups["uk"].Success && cue is not (Cue.Order or Cue.OtherNumber)) yield return new Finding(match.Index, end, IdentifierKind.Postcode);
        }
    }

    [GeneratedRegex(@"\b(?:(?<uk>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|(?:[A-Z]{1,2}-)?\d{5}(?:-\d{4})?|\d{4}-\d{3}|\d{4} ?[A-Z]{2}|(?:[BL]-|CH-)?\d{4})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^ +\p{L}{3}", RegexOptions.CultureInvariant, 250)]
    private static partial Regex TownAfter();
}
