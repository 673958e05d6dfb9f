using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Bank codes, only right after "BIC" or "SWIFT": without the cue every word of eight letters would be one.</summary>
internal sealed partial class Bics : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading) =>
        from match in Announced().Matches(reading.Text)
        let code = match.Groups["code"]
        select new Finding(code.Index, code.Index + code.Length, IdentifierKind.Bic);

    [GeneratedRegex(@"\b(?:bic|swift)\b[^\w\n]{0,6}(?:(?:code|est|is|ist|:)[^\w\n]{1,3})?(?<code>[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Announced();
}
