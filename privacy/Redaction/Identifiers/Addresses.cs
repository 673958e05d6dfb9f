using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Postal addresses from the street or box to the town; and places as coordinates.</summary>
internal sealed partial class Addresses : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        if (reading.Digits.Count > 1 && reading.Text.Contains('.'))
        {
            foreach (Match place in Coordinates().Matches(reading.Text)) yield return new Finding(place.Index, place.Index + place.Length, IdentifierKind.Coordinates);
        }
        var words = reading.Words;
        var done = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if ((StreetReader.At(reading, i) ?? BoxReader.At(words, i) ?? AnnouncedAddress.At(reading, i) ?? NumberedPlace.At(words, i) ?? TownReader.Alone(reading, i)) is not { } found) continue;
            var (start, end) = (Math.Max(AddressParts.StartOf(words, found.Start, done), done), AddressParts.EndOf(words, found.End));
            if (end <= start || end <= i) continue;
            yield return new Finding(words[start].Start, words[end - 1].End, IdentifierKind.Address, 0.9);
            done = end;
            i = end - 1;
        }
    }

    [GeneratedRegex(@"-?\d{1,3}\.\d{4,12} ?[,;] ?-?\d{1,3}\.\d{4,12}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Coordinates();
}
