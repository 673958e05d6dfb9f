using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>The country of an address, where its postcode has a shape of its own or the country is written; five digits alone tell none.</summary>
internal static partial class PlaceCountries
{
    private static readonly (string Country, string[] Names)[] s_names =
    [
        ("FR", ["france", "frankreich", "francia", "frança", "frankrijk"]),
        ("BE", ["belgique", "belgië", "belgien", "belgium", "bélgica", "belgio"]),
        ("CH", ["suisse", "schweiz", "svizzera", "switzerland", "suiza", "suíça", "zwitserland"]),
        ("LU", ["luxembourg", "luxemburg", "lëtzebuerg"]),
        ("DE", ["allemagne", "deutschland", "germany", "alemania", "germania", "alemanha", "duitsland"]),
        ("AT", ["autriche", "österreich", "austria", "oostenrijk"]),
        ("ES", ["espagne", "españa", "spain", "spanien", "spagna", "espanha", "spanje"]),
        ("IT", ["italie", "italia", "italy", "italien", "italië", "itália"]),
        ("PT", ["portugal", "portogallo"]),
        ("NL", ["pays-bas", "nederland", "netherlands", "niederlande", "países bajos", "paesi bassi", "holland"]),
        ("GB", ["royaume-uni", "united kingdom", "england", "scotland", "wales", "großbritannien", "reino unido", "regno unito"]),
        ("US", ["usa", "united states", "états-unis", "estados unidos", "stati uniti"]),
    ];

    public static string? Of(string value)
    {
        var line = value.ToLowerInvariant();
        foreach (var (country, names) in s_names)
        {
            if (Array.Exists(names, name => line.TrimEnd(' ', '.').EndsWith(name, StringComparison.Ordinal))) return country;
        }
        if (British().IsMatch(value)) return "GB";
        if (Dutch().IsMatch(value)) return "NL";
        if (Portuguese().IsMatch(value)) return "PT";
        return American().IsMatch(value) ? "US" : null;
    }

    [GeneratedRegex(@"\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex British();

    [GeneratedRegex(@"\b[1-9][0-9]{3} ?[A-Z]{2}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dutch();

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{3}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Portuguese();

    [GeneratedRegex(@", ?[A-Z]{2} [0-9]{5}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex American();
}
