using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Order numbers: after a cue, with a "#", in a shop's usual shape, or as a message's only content.</summary>
internal sealed partial class OrderNumbers : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        if (reading.Digits.Count == 0) yield break;
        foreach (Match match in Shape().Matches(reading.Text))
        {
            var number = match.Groups["number"];
            var end = number.Index + number.Length;
            if (!reading.StandsAlone(match.Index, end) || number.Value.Count(char.IsAsciiDigit) < 4) continue;
            if (IsOrder(reading, match)) yield return new Finding(number.Index, end, IdentifierKind.OrderNumber);
        }
    }

    private static bool IsOrder(Reading reading, Match match)
    {
        if (match.Groups["own"].Success || reading.Expected is DataClass.OrderNumber) return true;
        if (IsPrice(reading.Text, match.Index, match.Index + match.Length)) return false;
        var cue = reading.Cues.Nearest(match.Index, 20);
        if (match.Groups["hash"].Success) return cue is not (Cue.OtherNumber or Cue.Tracking or Cue.Version);
        return cue is Cue.Order || reading.IsAll(match.Index, match.Index + match.Length);
    }

    private static bool IsPrice(string text, int start, int end) =>
        Cents().IsMatch(text.AsSpan(end, Math.Min(4, text.Length - end))) || (start > 0 && text[start - 1] is '€' or '$' or '£') || (end < text.Length && text[end] is '€' or '$' or '£')
        || (end + 1 < text.Length && text[end] == ' ' && text[end + 1] is '€' or '$' or '£');

    [GeneratedRegex(@"^[.,]\d\d(?!\d)", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Cents();

    [GeneratedRegex(@"\b(?<number>(?<own>(?:ORD|CMD|ORDER|PO|BST)-?\d{4,16}|\d{3}-\d{7}-\d{7}))|(?<hash>#) ?(?<number>[A-Z]{0,4}-?\d[A-Z\d-]{3,24})|\b(?<number>[A-Z]{0,5}-?\d(?:[A-Z\d-]{2,24}[A-Z\d]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Shape();
}
