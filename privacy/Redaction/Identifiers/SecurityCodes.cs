namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The digits on the back of a card, one-time codes and PINs: digits that only their cue tells from others.</summary>
internal sealed class SecurityCodes : IFindIdentifiers
{
    private const int Farthest = 30;
    private const int FarthestAfter = 18;

    public IEnumerable<Finding> Find(Reading reading)
    {
        if (!reading.Cues.Has(Cue.SecurityCode) && !reading.Cues.Has(Cue.OneTimeCode)) return [];
        List<Finding>? found = null;
        for (var i = 0; i < reading.Digits.Count; i++)
        {
            var group = reading.Digits[i];
            if (!reading.StandsAlone(group.Start, group.End) || IsPartOfSomething(reading.Text, group)) continue;
            var cue = reading.Cues.Nearest(group.Start, Farthest) ?? reading.Cues.Following(group.End, FarthestAfter);
            if (cue is Cue.SecurityCode && group.Length is 3 or 4) (found ??= []).Add(new Finding(group.Start, group.End, IdentifierKind.CardSecurityCode));
            else if (cue is Cue.OneTimeCode && group.Length is >= 4 and <= 8) (found ??= []).Add(new Finding(group.Start, group.End, IdentifierKind.Password));
            // "123 456", "123-456": how text messages show a code.
            else if (cue is Cue.OneTimeCode && group.Length == 3 && i + 1 < reading.Digits.Count && reading.Digits[i + 1] is { Length: 3 } second && second.Start == group.End + 1 && reading.Text[group.End] is ' ' or '-')
                (found ??= []).Add(new Finding(group.Start, second.End, IdentifierKind.Password));
        }
        return found ?? [];
    }

    // "12/2027", "3.50": a date or a price.
    private static bool IsPartOfSomething(string text, DigitGroup group) =>
        (group.End + 1 < text.Length && text[group.End] is '/' or '.' or ',' or ':' && char.IsAsciiDigit(text[group.End + 1]))
        || (group.Start > 1 && text[group.Start - 1] is '/' or '.' or ',' && char.IsAsciiDigit(text[group.Start - 2]))
        || (group.End < text.Length && text.AsSpan(group.End).TrimStart(' ') is ['€' or '$' or '£' or '%', ..]);
}
