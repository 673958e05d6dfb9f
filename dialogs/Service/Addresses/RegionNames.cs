namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>States and provinces, by their letters or their names.</summary>
internal static class RegionNames
{
    // "In 80203", "send it to me 80203": small letters of words are no state.
    private static readonly HashSet<string> s_words = new(["in", "me", "or", "hi", "ok", "oh", "de", "la", "ma", "pa", "al", "on", "id", "mi", "il", "ne", "act", "sa", "as"], StringComparer.Ordinal);

    /// <summary>Takes the region off the end of a text; null where none stands there.</summary>
    /// <param name="rest">What stands before it.</param>
    /// <param name="isBare">Whether nothing but a postcode follows: then small letters will do.</param>
    public static (string Region, string Country)? AtEnd(string text, string? country, bool isBare, out string rest)
    {
        rest = text;
        foreach (var (land, regions) in AddressWords.Regions.Where(one => country is null || one.Key == country))
        {
            foreach (var (letters, name) in regions.OrderByDescending(one => one.Value.Length))
            {
                if (Ends(text, name) && (text.Length > name.Length || isBare || char.IsUpper(text[0])))
                    return Take(text, name.Length, letters, land, out rest);
                if (text.EndsWith(letters, StringComparison.OrdinalIgnoreCase) && Ends(text, letters)
                    && (text[^letters.Length..].All(char.IsUpper) || (isBare && !s_words.Contains(text[^letters.Length..]))))
                    return Take(text, letters.Length, letters, land, out rest);
            }
        }

        return null;
    }

    /// <summary>The region that the text is; null where it is none.</summary>
    public static (string Region, string Country)? Of(string text, string? country) =>
        AtEnd(text.Trim('.', ' '), country, isBare: true, out var rest) is { } found && rest.Length == 0 ? found : null;

    private static (string Region, string Country)? Take(string text, int length, string letters, string land, out string rest)
    {
        rest = text[..^length].TrimEnd(' ', ',', '.');
        return (letters, land);
    }

    private static bool Ends(string text, string name) =>
        text.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || text[^(name.Length + 1)] is ' ' or ',' or '.');
}
