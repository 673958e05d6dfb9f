using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Names of accounts after their cue.</summary>
internal sealed partial class UserNames : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading) =>
        from match in Account().Matches(reading.Text)
        let name = match.Groups["name"]
        where match.Groups["is"].Success || name.Value.Any(c => char.IsAsciiDigit(c) || c is '_' or '.')
        select new Finding(name.Index, name.Index + name.Value.TrimEnd('.', ',', ';', '!', '?').Length, IdentifierKind.UserName);

    [GeneratedRegex(@"\b(?:identifiant|nom d'utilisateur|pseudo|login|user ?name|user id|benutzername|usuario|utente|utilizador|nome utente|gebruikersnaam)\b"
        + @" ?(?<is>[:=]|est |is |ist |es |è |é )? ?(?<name>[\w.@-]{3,64})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Account();
}
