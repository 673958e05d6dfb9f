namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Postal addresses from the street or box to the town.</summary>
internal sealed class Addresses : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
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
}
