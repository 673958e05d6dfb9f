namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>The country of an address in which none is named: the shape of its postcode, its state or the word for its street tell it, or it stays as it was.</summary>
internal static class AddressCountry
{
    private static readonly HashSet<string> s_fourDigits = ["BE", "CH", "AT", "LU", "DK", "NO", "AU", "NZ", "HU", "SI", "BG", "CY", "LV"];
    private static readonly HashSet<string> s_fiveDigits = ["US", "FR", "DE", "ES", "IT", "FI", "SE", "PL", "CZ", "SK", "GR", "HR", "EE", "LT", "MX", "MC"];

    /// <summary>The country; null where it has to be asked.</summary>
    /// <param name="before">That of the address so far; empty where there is none.</param>
    public static string? Of(AddressDraft draft, string before)
    {
        if (draft.Country is { } named)
            return named;
        var code = (draft.Postcode ?? "").Replace(" ", "", StringComparison.Ordinal);
        var shape = string.Concat(code.Select(letter => char.IsDigit(letter) ? '9' : char.IsLetter(letter) ? 'A' : letter));
        var isNumber = shape is "9999" or "99999" or "99999-9999";
        if (!isNumber)
            return shape switch
            {
                "9999AA" => "NL",
                "9999-999" => "PT",
                "99999-999" => "BR",
                "99-999" => "PL",
                "A9A9A9" => "CA",
                _ when shape.EndsWith("9AA", StringComparison.Ordinal) => "GB",
                _ when shape.Length == 7 && shape[0] == 'A' => "IE",
                _ => before.Length > 0 ? before : null,
            };
        var fits = code.Length == 4 ? s_fourDigits.Contains(before) : s_fiveDigits.Contains(before);
        var street = draft.Street ?? "";
        var told = shape == "99999" ? ByStreet(street) : shape == "99999-9999" ? "US" : null;
        // Spanish and Italian stand in the streets of other countries seldom, French and German in Belgium and Austria often.
        return told ?? (fits ? before : null);
    }

    private static string? ByStreet(string street)
    {
        var languages = AddressWords.BeforeOf.Where(one => one.Value.IsMatch(street)).Select(one => one.Key).ToList();
        if (char.IsDigit(street.FirstOrDefault()))
            return languages.Contains("fr") && AddressWords.BeforeOf["fr"].Match(street) is { Index: < 10 } ? "FR" : languages.Count == 0 || !languages.Contains("fr") ? IsEnglish(street) ? "US" : null : null;
        return languages switch
        {
            [] => AddressWords.EndingsOf["de"].IsMatch(street) && !AddressWords.EndingsOf["nl"].IsMatch(street) ? "DE" : null,
            _ when languages.Contains("fr") => null,
            // Portuguese postcodes have another shape.
            _ when languages.Contains("es") => "ES",
            ["it"] => "IT",
            _ => null,
        };
    }

    private static bool IsEnglish(string street) => AddressWords.Of($@"\s{AddressWords.After}\.?(?:\s\w+)?\z").IsMatch(street);
}
