using System.Globalization;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The French NIR: with a right key always, with a wrong or no key after its cue.</summary>
internal sealed partial class FrenchSocialSecurityNumbers : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading) =>
        from match in Nir().Matches(reading.Text)
        where reading.StandsAlone(match.Index, match.Index + match.Length)
        where KeyIsRight(match) || reading.Cues.Before(match.Index, 40, Cue.NationalId)
        select new Finding(match.Index, match.Index + match.Length, IdentifierKind.FrenchNir);

    private static bool KeyIsRight(Match match)
    {
        if (!match.Groups["key"].Success) return false;
        // Corsica: 2A counts as 19 and 2B as 18.
        var digits = match.Groups["body"].Value.ToUpperInvariant().Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        var number = long.Parse(string.Concat(digits.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
        return 97 - (number % 97) == int.Parse(match.Groups["key"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\b(?<body>[123478][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3})(?:[ .-]{0,3}(?<key>\d{2}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Nir();
}
