using EthicalBot.Dialogs.Service.Slots;

namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>Puts the parts of one address together, from the pieces around a postcode or a street.</summary>
internal sealed class AddressDraftBuilder(List<AddressPiece> pieces, SlotWords words)
{
    private const int Furthest = 5;
    private const int MostBefore = 3;
    private const int MostOfLocality = 4;
    private const int MostOfName = 5;

    private readonly CountryNames _countries = new(words);
    private readonly AddressDraft _draft = new();
    private readonly List<string> _extra = [];
    private string? _letters;

    /// <summary>Whether a word says that the street is one.</summary>
    public bool IsSure { get; private set; }

    /// <summary>What stands before the street.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>The address around a postcode; null where it cannot be one.</summary>
    public AddressDraft? Around(int place, string code, string? land, string before, string after)
    {
        _draft.Postcode = code;
        var (first, last) = (place, place);
        var isFiveDigits = code.Length == 5 && code.All(char.IsAsciiDigit);
        // The street begins before the postcode, in the same words: "12 rue Haute 75002 Paris".
        (before, var here) = TakeStreet(before, place);
        ReadRegion(before, ref before, isBare: true);
        if (here && before.Length > 0)
            ReadBehindStreet(before);
        if (_draft.Region is null && before.Length == 0 && !here && place > 0 && !pieces[place].BeginsAnew && RegionNames.Of(pieces[place - 1].Text, null) is { } state)
            ((_draft.Region, _draft.Country), first) = (state, place - 1);
        if (_draft.Town is null && _draft.Region is null && PlaceName.AtStart(after) is { Length: > 0 } behind)
        {
            after = after[Math.Min(after.Length, behind.Length)..].Trim();
            _draft.Town = WithoutCountry(behind, ref after);
            // "50123 Firenze FI": the letters of a province, or those of a country.
            if (_draft.Town is [.., ' ', var one, var two] && char.IsAsciiLetterUpper(one) && char.IsAsciiLetterUpper(two) && _draft.Town.Any(char.IsLower))
            {
                (_letters, _draft.Town) = (_draft.Town[^2..], _draft.Town[..^3]);
            }
        }
        else if (_draft.Town is null && !here && before.Length > 0 && PlaceName.AtEnd(before) is { Length: > 0 } town)
        {
            _draft.Town = town;
        }

        if (_draft.Town is null && !here && before.Length == 0 && first > 0 && !pieces[first].BeginsAnew && TownOf(pieces[first - 1].Text) is { } other)
            (_draft.Town, first) = (other, first - 1);
        if (_draft.Town is null && after.Length == 0 && last + 1 < pieces.Count && !pieces[last + 1].BeginsAnew && _countries.AtStart(pieces[last + 1].Text) is null && TownOf(pieces[last + 1].Text) is { } next)
            (_draft.Town, last) = (next, last + 1);
        if (land is not null && AddressWords.Prefixes.TryGetValue(land, out var country))
            _draft.Country = country;
        ReadAfter(after, last);
        if (!here)
            ReadStreet(first, last);
        // Four figures are a year or a price as well.
        return code.Length == 4 && _draft.Region is null && (_draft.Town is not { } told || (!IsSure && char.IsLower(told[0]))) ? null : isFiveDigits && _draft is { Town: null, Street: null, Region: null } ? Bare() : Done();
    }

    /// <summary>The address that begins with a street, where no postcode is told.</summary>
    public AddressDraft? From(int place)
    {
        var (rest, found) = TakeStreet(pieces[place].Text, place);
        if (!found)
            return null;
        ReadRegion(rest, ref rest, isBare: false);
        if (rest.Length > 0)
            ReadBehindStreet(rest);
        for (var at = place + 1; at < Math.Min(pieces.Count, place + Furthest) && !pieces[at].BeginsAnew && ReadPart(pieces[at].Text); at++)
        {
        }

        return Done();
    }

    private AddressDraft Bare() => new() { Postcode = _draft.Postcode, Country = _draft.Country };

    private AddressDraft Done()
    {
        var isItalian = AddressWords.BeforeOf["it"].Match(_draft.Street ?? "") is { Success: true, Index: 0 };
        if (_letters is { } letters && !isItalian && _countries.AtStart(letters) is { } land)
            _draft.Country ??= land;
        else
            _draft.Region ??= _letters;
        _draft.Extra = _extra.Count > 0 ? string.Join(", ", _extra) : null;
        return _draft;
    }

    private (string Behind, bool Found) TakeStreet(string text, int place)
    {
        if (StreetShape.In(text) is not { } found)
            return (text, false);
        var street = text[found.Start..found.End];
        var behind = text[found.End..].Trim();
        // "8 rue de la Treille batiment C": the building is no part of the name.
        if (AddressWords.Unit.Match(street) is { Success: true, Index: > 4 } unit && street[..unit.Index].Any(char.IsDigit) && unit.Index + unit.Length == street.Length)
        {
            behind = $"{street[unit.Index..]} {behind}".Trim();
            street = street[..unit.Index];
        }

        _draft.Street = AddressPieces.Tidy(street);
        IsSure = found.IsSure;
        ReadBefore(text[..found.Start].Trim(), place);
        return (TakeUnits(behind), true);
    }

    private string TakeUnits(string text)
    {
        while (AddressWords.Unit.Match(text) is { Success: true, Index: 0, Length: > 0 } unit)
        {
            _extra.Add(AddressPieces.Tidy(unit.Value));
            text = text[unit.Length..].Trim(' ', ',');
        }

        return text;
    }

    // In the words of the street itself, and in the pieces before: a flat, whoever's house it is, and for whom.
    private void ReadBefore(string lead, int place)
    {
        Lead = lead;
        if (lead.Length > 0)
        {
            if (AddressWords.Unit.Matches(lead).LastOrDefault() is { } unit && unit.Index + unit.Length == lead.Length)
                _extra.Insert(0, AddressPieces.Tidy(unit.Value));
            return;
        }

        for (var at = place - 1; at >= Math.Max(0, place - MostBefore) && !pieces[at + 1].BeginsAnew; at--)
        {
            var text = pieces[at].Text;
            Lead = text;
            if (AddressWords.Unit.Matches(text).LastOrDefault() is { } unit && unit.Index + unit.Length == text.Length)
            {
                _extra.Insert(0, AddressPieces.Tidy(unit.Value));
                if (unit.Index == 0)
                    continue;
            }
            else if (IsPerson(text))
            {
                _draft.Recipient = text;
                Lead = at > 0 && !pieces[at].BeginsAnew ? pieces[at - 1].Text : "";
            }

            break;
        }
    }

    private void ReadBehindStreet(string text)
    {
        text = TakeUnits(text);
        // "12 Elm Street in Denver"
        if (text.Split(' ', 2) is ["in" or "à" or "en" or "em" or "a" or "te", var place] && char.IsUpper(place[0]))
            text = place;
        if (text.Length == 0 || AddressWords.IsStop(text.Split(' ')[0]))
            return;
        if (_draft.Town is null && PlaceName.AtStart(text) is { Length: > 0 } town && (town == text || char.IsUpper(town[0])))
            _draft.Town = town;
    }

    private void ReadRegion(string text, ref string rest, bool isBare)
    {
        if (text.Length > 0 && RegionNames.AtEnd(text, null, isBare, out var before) is { } state)
            ((_draft.Region, _draft.Country), rest) = (state, before);
    }

    private void ReadStreet(int first, int last)
    {
        for (var at = first - 1; at >= Math.Max(0, first - Furthest) && !pieces[at + 1].BeginsAnew; at--)
        {
            if (StreetShape.In(pieces[at].Text) is null || IsWholeUnit(pieces[at].Text))
                continue;
            var (rest, _) = TakeStreet(pieces[at].Text, at);
            if (rest.Length > 0 && PlaceName.IsWhole(rest) && char.IsUpper(rest[0]))
                _draft.Town ??= rest;
            for (var between = at + 1; between < first; between++)
            {
                if (IsPartOfAddress(pieces[between].Text))
                    _extra.Add(pieces[between].Text);
            }

            return;
        }

        // "20095 Hamburg, Am Markt 4"
        for (var at = last + 1; at < Math.Min(pieces.Count, last + MostBefore) && !pieces[at].BeginsAnew; at++)
        {
            if (StreetShape.In(pieces[at].Text) is null || IsWholeUnit(pieces[at].Text))
                continue;
            var (extra, country) = (_extra.ToList(), _draft.Country);
            var (rest, _) = TakeStreet(pieces[at].Text, at);
            _ = TakeUnits(rest);
            (_draft.Recipient, _draft.Country) = (null, _draft.Country ?? country);
            if (at + 1 < pieces.Count && !pieces[at + 1].BeginsAnew && IsWholeUnit(pieces[at + 1].Text))
                _extra.Add(pieces[at + 1].Text);
            return;
        }
    }

    private void ReadAfter(string after, int last)
    {
        if (after.Length > 0 && _countries.AtStart(after) is { } land)
            _draft.Country = land;
        if (after.Length > 0)
            return;
        for (var at = last + 1; at < Math.Min(pieces.Count, last + Furthest) && !pieces[at].BeginsAnew && ReadPart(pieces[at].Text); at++)
        {
        }
    }

    private bool ReadPart(string text)
    {
        if (_draft.Town is not null && _draft.Region is null && RegionNames.Of(text, null) is { } state && (_draft.Postcode is null || _draft.Postcode.Length == 5 || state.Country != "US"))
        {
            (_draft.Region, _draft.Country) = state;
        }
        else if (_countries.AtStart(text) is { } country)
        {
            _draft.Country = country;
            return false;
        }
        else if (IsWholeUnit(text))
        {
            _extra.Add(text);
        }
        else if (_draft.Town is null && RegionNames.AtEnd(text, null, isBare: false, out var town) is { } region && TownOf(town) is { } name)
        {
            (_draft.Town, (_draft.Region, _draft.Country)) = (name, region);
        }
        else if (_draft.Town is null && TownOf(text) is { } place && char.IsUpper(place[0]))
        {
            _draft.Town = place;
        }
        else
        {
            return false;
        }

        return true;
    }

    private string WithoutCountry(string town, ref string after)
    {
        var parts = town.Split(' ');
        for (var at = 1; at < parts.Length; at++)
        {
            var tail = string.Join(' ', parts[at..]);
            if (!_countries.IsOne(tail))
                continue;
            after = $"{tail} {after}".Trim();
            return string.Join(' ', parts[..at]);
        }

        return town;
    }

    private static string? TownOf(string text) =>
        text.Length > 0 && !text.Any(char.IsDigit) && !IsWholeUnit(text) && PlaceName.IsWhole(text) ? text : null;

    private static bool IsWholeUnit(string text) => AddressWords.Unit.Match(text) is { Success: true, Index: 0 } unit && unit.Length >= text.Length - 1;

    private bool IsPartOfAddress(string text) =>
        IsWholeUnit(text) || (text.Split(' ').Length <= MostOfLocality && !text.Split(' ').Any(AddressWords.IsStop) && _countries.AtStart(text) is null && (char.IsUpper(text[0]) || char.IsDigit(text[0])) && !PostcodeShape.In(text).Any());

    private bool IsPerson(string text) =>
        text.Split(' ') is { Length: >= 2 and <= MostOfName } name && char.IsUpper(name[^1][0]) && !text.Any(char.IsDigit) && !_countries.IsOne(text) && RegionNames.Of(text, null) is null
        && name.All(word => !AddressWords.IsStop(word) && (char.IsUpper(word[0]) || AddressWords.Particles.Contains(word)));
}
