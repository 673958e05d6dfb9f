using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Links that carry a token or an e-mail address: whoever holds the link holds what it opens.</summary>
internal sealed partial class TokenLinks : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading) =>
        from link in Link().Matches(reading.Text)
        where CarriesToken(link.Value)
        select new Finding(link.Index, link.Index + link.Value.TrimEnd('.', ',', ';', ')', '!', '?').Length, IdentifierKind.TokenLink);

    private static bool CarriesToken(string link)
    {
        var rest = link[(link.IndexOf("://", StringComparison.Ordinal) + 3)..];
        if (rest.Contains('@', StringComparison.Ordinal) || rest.Contains("%40", StringComparison.Ordinal)) return true;
        var query = rest.IndexOfAny(['?', '#']);
        var path = query < 0 ? rest : rest[..query];
        if (path.Split('/').Skip(1).Any(part => part.Length >= 20 && part.Any(char.IsAsciiDigit))) return true;
        return query >= 0 && rest[(query + 1)..].Split('&', '=', '#').Any(value => value.Length >= 16);
    }

    [GeneratedRegex(@"https?://[^\s<>""]{1,2048}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Link();
}
