using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>A street with its number, on to the town when one follows; and places as coordinates.</summary>
internal sealed partial class Addresses : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        if (reading.Digits.Count == 0) yield break;
        foreach (Match place in Coordinates().Matches(reading.Text)) yield return new Finding(place.Index, place.Index + place.Length, IdentifierKind.Coordinates);
        foreach (Match street in Street().Matches(reading.Text))
        {
            var end = street.Index + street.Length;
            if (!reading.StandsAlone(street.Index, end)) continue;
            var town = Town().Match(reading.Text, end, Math.Min(120, reading.Text.Length - end));
            yield return new Finding(street.Index, town.Success ? end + town.Length : end, IdentifierKind.Address);
        }
    }

    private const string Name = @"(?: (?!et |and |und |mais |but |pour |for |merci|svp|please|je |i |il |c'|est |is |y |e |en |for |que )[\p{L}\d'.-]{1,30})";

    [GeneratedRegex(@"\b(?:\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:rue|r\.|avenue|av\.?|ave|boulevard|bd\.?|bld|chemin|ch\.|impasse|imp\.|allées?|place|pl\.|quai|cours|route|rte|square|sente|villa|passage|faubourg|résidence|lotissement|hameau|cité|esplanade|promenade|montée|voie)" + Name + "{1,5}"
        + @"|\d{1,5}[a-z]?,? (?:[\p{L}'.-]{2,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|place|crescent|terrace|gardens|square|grove|hill|mews|boulevard|blvd|row|parade|park)\b\.?"
        + @"|\p{L}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|gracht|kade|dreef|singel)(?: nr\.?)? \d{1,4} ?[a-z]?(?:[-/]\d{1,4})?"
        + @"|\p{L}[\p{L}-]{1,20}[ -](?:straße|strasse|str\.|weg|platz|allee|straat|laan)(?: nr\.?)? \d{1,4} ?[a-z]?"
        + @"|(?:calle|c/|avda\.?|avenida|av\.|plaza|pza\.?|paseo|pº|carrer|camino|ronda|via|viale|v\.le|piazza|p\.za|corso|largo|vicolo|rua|r\.|travessa|praça|pc\.|estrada|alameda) ?(?:[\p{L}'.-]{1,20} ){1,5}?,? ?(?:n\.?[ºo°]? ?)?\d{1,4}\b"
        + @"|(?:calle|c/|avda\.?|avenida|plaza|paseo|via|viale|piazza|corso|rua|travessa|praça) (?:[\p{L}'.-]{1,20} ){0,4}[\p{L}'.-]{1,20}, ?(?:n\.?[ºo°]? ?)?\d{1,4}\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Street();

    [GeneratedRegex(@"\G(?:[ ,\n-]{1,3}(?:appt?\.?|apt\.?|appartement|apartment|flat|unit|bât\.?|bâtiment|étage|esc\.?|interno|int\.?|piso|andar|bus|hs|n[º°]|\d{1,2}[ºª°] ?[a-z]{0,4}|[a-z]{2,10}\.? ?\d{1,4}[a-z]?)[^\n.;!?\d,]{0,12}\d{0,4}[a-z]?){0,2}"
        + @"[ ,\n-]{1,4}(?:(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?(?: [A-Z]{2}\b)?,?(?: \p{L}[\p{L}'-]{1,25}(?: (?:sur|sous|de|la|le|les|en|am|an|der|den|del|di|do)(?= )|(?-i: \p{Lu}[\p{L}'-]{1,25})){0,3})?"
        + @"|(?:\p{L}[\p{L}'-]{1,20}[ ,]{1,2}){1,3}(?:[A-Z]{2} )?(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Town();

    [GeneratedRegex(@"-?\d{1,3}\.\d{4,12} ?[,;] ?-?\d{1,3}\.\d{4,12}", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Coordinates();
}
