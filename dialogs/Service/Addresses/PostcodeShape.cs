using System.Text.RegularExpressions;

namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>What in a text has the shape of a postcode.</summary>
internal static partial class PostcodeShape
{
    public static IEnumerable<Match> In(string text) => Shape().Matches(text).Where(match => !AddressWords.OrderCue.IsMatch(text[..match.Index]));

    /// <summary>Whether four or five digits in a message are a postcode: they stand beside a town or a state, after a name, or are called one.</summary>
    public static bool IsOne(string number, string text)
    {
        if (number.Length is < 4 or > 5 || !number.All(char.IsAsciiDigit))
            return false;
        var isOne = false;
        foreach (Match match in Regex.Matches(text, $@"(?<![\p{{L}}\p{{N}}-]){number}(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant))
        {
            var (before, after) = (text[..match.Index].TrimEnd(), text[(match.Index + match.Length)..]);
            if (AddressWords.OrderCue.IsMatch(before))
                return false;
            isOne |= AddressWords.PostcodeCue.IsMatch(before) || BehindRegion(before) || TownBehind().Match(after) is { Success: true, Groups: [_, var town] } && !AddressWords.IsStop(town.Value)
                || Letters().IsMatch(number + after) || BehindName().IsMatch(before);
        }

        return isOne;
    }

    private static bool BehindRegion(string before) =>
        before.Length > 0 && RegionNames.AtEnd(before.TrimEnd(','), null, isBare: false, out var rest) is not null && rest.Length < before.Length && (before.Contains(',', StringComparison.Ordinal) || char.IsUpper(before[^1]));

    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}@#+-])
        (?:(?<land>CH|FR|BE|DE|AT|ES|IT|LU|PT|NL|DK|[BDFLAEIP])-)?
        (?<code>[A-Z]{1,2}[0-9][A-Z0-9]?[ ]?[0-9][A-Z]{2}|[A-Z][0-9][A-Z][ ]?[0-9][A-Z][0-9]
            |[0-9]{4}(?:[A-Z]{2}|[ ](?-i:[A-Z]{2}))|(?-i:[A-Z][0-9][0-9W][ ]?[A-Z0-9]{4})
            |[0-9]{4}-[0-9]{3}|[0-9]{5}-[0-9]{3,4}|[0-9]{2}-[0-9]{3}|[0-9]{5}|[0-9]{4}|[0-9]{3}[ ][0-9]{2}(?=[ ]\p{L})|[0-9]{2}[ ][0-9]{3}(?![0-9 ]*[0-9]))
        (?![\p{L}\p{N}@]|[-/][\p{L}\p{N}]|\.[0-9])
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 250)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[ ]+(\p{Lu}[\p{L}'’-]{2,})", RegexOptions.CultureInvariant, 250)]
    private static partial Regex TownBehind();

    [GeneratedRegex(@"^[0-9]{4}[ ]?[A-Z]{2}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?:\p{Lu}[\p{L}'’-]+[ ]+(?:(?:van|von|de|der|den|da|di|del|dos)[ ]+){0,2}\p{Lu}[\p{L}'’-]+),?\s*(?:in\s+)?\z", RegexOptions.CultureInvariant, 250)]
    private static partial Regex BehindName();
}
