using System.Globalization;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>A place as latitude and longitude: two numbers with four decimals or more, or degrees, minutes and seconds.</summary>
internal sealed partial class Coordinates : IFindIdentifiers
{
    private const int WidestBetween = 24;

    private static readonly string[] s_words =
        ["et", "and", "und", "y", "e", "en", "longitude", "longitud", "longit", "long", "lon", "lng", "länge", "längengrad", "lengtegraad", "longitudine"];

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        Decimals(reading, ref found);
        if (reading.Digits.Count >= 4 && reading.Text.Contains('°', StringComparison.Ordinal))
        {
            foreach (Match match in Seconds().Matches(reading.Text)) (found ??= []).Add(new Finding(match.Index, match.Index + match.Length, IdentifierKind.Coordinates, 0.97));
        }
        return found ?? [];
    }

    private static void Decimals(Reading reading, ref List<Finding>? found)
    {
        (int Start, int End)? latitude = null;
        for (var i = 0; i + 1 < reading.Digits.Count; i++)
        {
            if (DecimalAt(reading, i) is not { } number) continue;
            if (latitude is { } first && IsWithin(reading.Text, first, 90) && IsWithin(reading.Text, number, 180) && Joins(reading.Text.AsSpan(first.End..number.Start)))
            {
                (found ??= []).Add(new Finding(WithHemisphere(reading.Text, first.Start), AfterHemisphere(reading.Text, number.End), IdentifierKind.Coordinates, 0.97));
                latitude = null;
            }
            else latitude = number;
            i++;
        }
    }

    // "-48.8566", "2,3522": four decimals or more, and no piece of a longer chain.
    private static (int Start, int End)? DecimalAt(Reading reading, int index)
    {
        var (text, whole, part) = (reading.Text, reading.Digits[index], reading.Digits[index + 1]);
        if (whole.Length > 3 || part.Length is < 4 or > 12 || part.Start != whole.End + 1 || text[whole.End] is not ('.' or ',')) return null;
        var start = whole.Start > 0 && text[whole.Start - 1] is '-' or '+' ? whole.Start - 1 : whole.Start;
        if (start > 0 && (text[start - 1] is '.' || (text[start - 1] is ',' && start > 1 && char.IsAsciiDigit(text[start - 2]) && index > 0 && reading.Digits[index - 1].Length < 4) || char.IsAsciiDigit(text[start - 1]) && start == whole.Start)) return null;
        return (start, part.End);
    }

    private static bool Joins(ReadOnlySpan<char> between)
    {
        if (between.Length is 0 or > WidestBetween) return false;
        var rest = between.Trim(" °");
        if (rest.Length > 0 && rest[0] is 'N' or 'S' or 'n' or 's' && (rest.Length == 1 || !char.IsLetter(rest[1]))) rest = rest[1..].TrimStart(' ');
        if (rest.Length > 0 && rest[^1] is 'E' or 'W' or 'O' && (rest.Length == 1 || !char.IsLetter(rest[^2]))) rest = rest[..^1].TrimEnd(' ');
        if (rest.Length > 0 && rest[0] is ',' or ';' or '/' or '|') rest = rest[1..].TrimStart(' ');
        rest = rest.TrimEnd(" :=");
        foreach (var part in rest.Split(' '))
        {
            if (!IsWord(rest[part])) return false;
        }
        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty) return true;
        foreach (var word in s_words)
        {
            if (part.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static int WithHemisphere(string text, int start)
    {
        var i = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        return i > 0 && text[i - 1] is 'N' or 'S' && (i == 1 || !char.IsLetterOrDigit(text[i - 2])) ? i - 1 : start;
    }

    private static int AfterHemisphere(string text, int end)
    {
        var i = end;
        while (i < text.Length && i - end < 2 && text[i] is ' ' or '°') i++;
        if (i < text.Length && text[i] is 'E' or 'W' or 'O' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))) return i + 1;
        return end < text.Length && text[end] == '°' ? end + 1 : end;
    }

    private static bool IsWithin(string text, (int Start, int End) number, int most) =>
        double.TryParse(text[number.Start..number.End].Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= most;

    [GeneratedRegex(@"\b\d{1,2} ?° ?\d{1,2} ?' ?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:""|''|”) ?)?[NS][ ,;]{0,3}\d{1,3} ?° ?\d{1,2} ?' ?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:""|''|”) ?)?[EWO]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Seconds();
}
