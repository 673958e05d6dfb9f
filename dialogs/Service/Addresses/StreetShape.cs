using System.Text.RegularExpressions;

namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>Finds a street with its number: "12 Elm Street", "8 bis rue Haute", "Calle Mayor 5", "Hauptstr. 7", "Am Markt 4".</summary>
internal static class StreetShape
{
    private const string Number = @"(?<![\p{L}\p{N}#.])\d{1,6}(?:[a-z]|\s?½|\s1/2|-\d{1,5}|-[a-z])?";
    private const string NumberBehind = @"(?:(?:n|nº|n°|núm|num|nr|no)\b?[.º°]*\s*)?\d{1,5}(?:\s?[a-z](?![\p{L}\p{N}'’])|\s?(?:bis|ter)\b)?(?:\s?[-/]\s?\d{1,4}[a-z]?|/[a-z]\b|-[ivx]{1,4}\b)?(?![\p{L}\p{N}]|\.?[ºª°])";

    private static readonly Regex s_numbers = AddressWords.Of(Number + @"(?=,?\s)");
    private static readonly Regex s_after = AddressWords.Of($@"\G{Number}\s+(?<name>(?:[\p{{L}}\p{{N}}'’.-]+\s+){{1,5}}?)(?<type>{AddressWords.After}(?:\s+{AddressWords.After})*)(?![\p{{L}}\p{{N}}'’-])\.?(?:\s+(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)(?![\p{{L}}\p{{N}}]))?(?:\s+\d{{1,4}}\b(?!\s*\p{{L}}))?");
    private static readonly Regex s_bare = AddressWords.Of($@"\G{Number}\s+(?:(?:N|S|E|W|North|South|East|West)\.?\s+)?{AddressWords.Bare}(?:\s+\d{{1,4}}|\s+[A-Z])?(?![\p{{L}}\p{{N}}])");
    private static readonly Regex s_french = AddressWords.Of($@"\G\d{{1,4}}\s?(?:bis|ter|quater|[a-d])?(?:[-/]\d{{1,4}})?,?\s+{AddressWords.Before}(?![\p{{L}}\p{{N}}])\.?(?<name>(?:\s+[\p{{L}}\p{{N}}'’.-]+){{1,8}})");
    private static readonly Regex s_before = AddressWords.Of($@"(?<![\p{{L}}\p{{N}}]){AddressWords.Before}(?:(?<=[./])\s*|\.?\s+)(?<name>[\p{{L}}\p{{N}}'’.ºª°-]+(?:\s+[\p{{L}}\p{{N}}'’.ºª°-]+){{0,6}}?),?\s+{NumberBehind}(?!\s+de?\b)");
    private static readonly Regex s_ending = AddressWords.Of($@"(?<![\p{{L}}\p{{N}}])[\p{{L}}.'’-]*{AddressWords.Endings}\.?,?\s*{NumberBehind}");
    private static readonly Regex s_name = AddressWords.Of($@"(?<word>(?-i:\p{{Lu}})[\p{{L}}'’.-]{{2,}}),?\s+{NumberBehind}(?=\s*(?:$|,))");
    private static readonly Regex s_box = AddressWords.Of(@"(?<![\p{L}\p{N}])(?:p\.?\s?o\.?\s?box|postfach|postbus|apartado(?:\s+de\s+correos)?|casella\s+postale|bo[îi]te\s+postale|post\s+box)\s+(?:n[.º°]*\s*)?\d[\d ]{0,6}\d?(?!\d)");

    /// <summary>The street; null where there is none.</summary>
    public static StreetFound? In(string text) => AfterNumber(text) ?? Ended(text) ?? Before(text) ?? Box(text) ?? Named(text);

    /// <summary>Whether a street begins at this place.</summary>
    public static bool BeginsAt(string text, int place) => AfterNumber(text) is { } found && found.Start == place;

    private static StreetFound? AfterNumber(string text)
    {
        StreetFound? best = null;
        foreach (var at in s_numbers.Matches(text).Select(match => match.Index).Reverse())
        {
            if (s_french.Match(text, at) is { Success: true } french && NameEnd(text, french.Groups["name"]) is var end && end > french.Groups["name"].Index)
                return new(at, end, true);
            if (s_after.Match(text, at) is { Success: true } after && !after.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(AddressWords.IsStop))
                best ??= new(at, after.Index + after.Length, true);
            else if (s_bare.Match(text, at) is { Success: true } bare)
                best ??= new(at, bare.Index + bare.Length, true);
        }

        return best;
    }

    private static StreetFound? Before(string text)
    {
        foreach (Match match in s_before.Matches(text))
        {
            if (!match.Groups["name"].Value.Split(' ').Any(word => char.IsLower(word[0]) && AddressWords.IsStop(word) && !AddressWords.Particles.Contains(word)))
                return new(match.Index, match.Index + match.Length, true);
        }

        return null;
    }

    private static StreetFound? Ended(string text) =>
        s_ending.Matches(text).LastOrDefault() is not { } match ? null
        : new(Widened(text, match.Index, isAlone: match.Value.TrimStart().Split(' ', '.')[0].Length <= 7), match.Index + match.Length, true);

    private static StreetFound? Box(string text) => s_box.Match(text) is { Success: true } box ? new(box.Index, box.Index + box.Length, true) : null;

    // "Lange Reihe 12", "Am Markt 4", "Les Cascades 3": sure only beside a postcode. "10 Downing" too.
    private static StreetFound? Named(string text)
    {
        if (s_name.Match(text) is { Success: true } match && !AddressWords.IsStop(match.Groups["word"].Value) && AddressWords.Unit.Match(text[..(match.Index + match.Length)]) is not { Success: true } unit)
            return new(Widened(text, match.Index, isAlone: true), match.Index + match.Length, false);
        foreach (var at in s_numbers.Matches(text).Where(number => number.Index == 0 || AddressWords.IsStop(text[..number.Index].TrimEnd().Split(' ')[^1])).Select(number => number.Index))
        {
            var behind = text[at..].Split(' ', 2)[^1];
            if (behind.Length > 3 && PlaceName.IsWhole(behind) && char.IsUpper(behind[0]))
                return new(at, text.Length, false);
        }

        return null;
    }

    // The words of the name that stand before the one that was found.
    private static int Widened(string text, int start, bool isAlone)
    {
        var (place, found) = (start, start);
        while (place > 0)
        {
            var head = text[..place].TrimEnd();
            var word = head.Split(' ')[^1];
            if (word.Length == 0 || word.Any(char.IsDigit) || word[^1] is ',' or ';' or ':')
                break;
            place = head.Length - word.Length;
            var isName = char.IsUpper(word[0]) && !AddressWords.IsStop(word);
            if (!isName && !AddressWords.Particles.Contains(word) && !(isAlone && found == start && char.IsLower(text[start]) && !AddressWords.IsStop(word)))
                break;
            if (isName || (isAlone && char.IsLower(text[start]) && !AddressWords.Particles.Contains(word)))
                found = place;
        }

        return found;
    }

    private static int NameEnd(string text, Group name)
    {
        var end = name.Index;
        foreach (var word in name.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (AddressWords.IsStop(word) && !AddressWords.Particles.Contains(word))
                break;
            end = text.IndexOf(word, end, StringComparison.Ordinal) + word.Length;
        }

        return end;
    }
}
