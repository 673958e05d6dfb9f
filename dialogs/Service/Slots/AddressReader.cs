using EthicalBot.Dialogs.Service.Addresses;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>The parts of a postal address that a message names, cut out of the sentences around it.</summary>
internal static class AddressReader
{
    private const int LongestText = 2_000;
    private const int MostWordsOfStreet = 6;

    /// <summary>What is named; null where nothing looks like an address.</summary>
    /// <param name="current">What is known already: a bare answer completes it.</param>
    /// <param name="isWanted">Whether an address is wanted at all: then a street will do to begin with.</param>
    public static AddressDraft? Read(string text, SlotWords words, AddressDraft? current, bool isAnswer, bool isWanted = false)
    {
        if (text.Length > LongestText)
            text = text[..LongestText];
        var pieces = AddressPieces.Of(text);
        if (pieces.Count == 0)
            return null;
        var best = Candidates(pieces, words).Reverse().OrderByDescending(one => one.Points).Select(one => one.Draft).FirstOrDefault();
        if (current is not null)
            return Completed(best, current, pieces, words, isAnswer);
        // "Can it go to Switzerland? 12 Bahnhofstrasse, 8001 Zürich"
        if (best is { Country: null })
            best.Country = new CountryNames(words).Towards(text);
        return best switch
        {
            null => null,
            _ when isAnswer => best,
            { Street: null } => null,
            { Postcode: not null, Town: not null } => best,
            _ => isWanted ? best : null,
        };
    }

    private static IEnumerable<(AddressDraft Draft, int Points)> Candidates(List<AddressPiece> pieces, SlotWords words)
    {
        for (var place = 0; place < pieces.Count; place++)
        {
            var text = pieces[place].Text;
            foreach (var match in PostcodeShape.In(text))
            {
                if (StreetShape.BeginsAt(text, match.Index))
                    continue;
                var builder = new AddressDraftBuilder(pieces, words);
                var code = match.Groups["code"].Value.ToUpperInvariant();
                if (builder.Around(place, code, match.Groups["land"].Success ? match.Groups["land"].Value : null, text[..match.Index].Trim(), text[(match.Index + match.Length)..].Trim()) is { } draft)
                    yield return (draft, Points(draft, builder) + (code.Any(char.IsLetter) || code.Length > 4 ? 1 : 0));
            }

            var open = new AddressDraftBuilder(pieces, words);
            if (StreetShape.In(text) is { IsSure: true } && open.From(place) is { } street)
                yield return (street, Points(street, open));
        }
    }

    private static int Points(AddressDraft draft, AddressDraftBuilder builder) =>
        (draft.Street is null ? 0 : builder.IsSure ? 10 : 6) + (draft.Postcode is null ? 0 : 4) + (draft.Town is null ? 0 : 3) + (draft.Region is null ? 0 : 2)
        - (AddressWords.NotThis.IsMatch(builder.Lead) ? 12 : 0) - (AddressWords.Home.IsMatch(builder.Lead) ? 3 : 0);

    // What was told anew counts, and what was not told stays: a new street has a flat of its own.
    private static AddressDraft? Completed(AddressDraft? read, AddressDraft current, List<AddressPiece> pieces, SlotWords words, bool isAnswer)
    {
        if (read is { Street: not null, Postcode: not null } or { Street: not null, Town: not null })
            return read;
        var known = new AddressDraft { Recipient = current.Recipient, Street = current.Street, Extra = current.Extra, Postcode = current.Postcode, Town = current.Town, Region = current.Region, Country = current.Country };
        var alone = pieces is [var only, ..] ? only.Text : "";
        if (read is { Street: not null })
        {
            (known.Street, known.Extra) = (read.Street, read.Extra);
            return known;
        }

        if (read is { Postcode: not null } && (isAnswer || read.Town is not null || Said(pieces)))
        {
            (known.Postcode, known.Town, known.Region) = (read.Postcode, read.Town ?? current.Town, read.Region ?? current.Region);
            known.Country = read.Country ?? current.Country;
            return known;
        }

        if (AddressWords.Unit.Match(alone) is { Success: true } unit && unit.Length >= alone.Length / 2 && current.Street is not null)
        {
            known.Extra = AddressPieces.Tidy(unit.Value);
            return known;
        }

        if (!isAnswer)
            return null;
        var state = RegionNames.AtEnd(alone, null, isBare: true, out var town);
        if (current is { Street: null } && alone.Split(' ').Length <= MostWordsOfStreet && !alone.Split(' ').Any(AddressWords.IsStop) && (current.Town is not null || alone.Any(char.IsDigit)))
            known.Street = alone;
        else if (current is { Town: null } && (state is null ? alone : town) is { Length: > 0 } name && PlaceName.AtEnd(name) is { Length: > 0 } place && !place.Any(char.IsDigit))
            (known.Town, known.Region, known.Country) = (place, state?.Region ?? known.Region, state?.Country ?? known.Country);
        else if (current is { Town: not null } && state is { } told)
            (known.Region, known.Country) = told;
        else if (current is { Town: not null, Postcode: not null } && new CountryNames(words).OnlyOne(string.Join(' ', pieces.Select(piece => piece.Text))) is { } country)
            known.Country = country;
        else
            return null;
        if (pieces.Count > 1 && RegionNames.Of(pieces[1].Text, null) is { } behind && known.Region is null)
            (known.Region, known.Country) = behind;
        return known;
    }

    // "The postcode is 80204": said of the address that was told.
    private static bool Said(List<AddressPiece> pieces) => pieces.Any(piece => PostcodeShape.In(piece.Text).Any(match => AddressWords.PostcodeCue.IsMatch(piece.Text[..match.Index])));
}
