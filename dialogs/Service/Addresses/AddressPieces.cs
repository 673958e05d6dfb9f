using System.Text.RegularExpressions;

namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>Parts a message at its marks: a dot ends a sentence, and stands after "Apt", "Str" and "2" as well.</summary>
internal static partial class AddressPieces
{
    /// <summary>In the place of a comma that stands inside a street, as in "12, rue Haute".</summary>
    private const char Kept = '\u0001';

    private static readonly Regex s_frenchNumber = AddressWords.Of($@"(?<=\d\s?(?:bis|ter|quater|[a-d])?)\s?,(?=\s*{AddressWords.Any(["rue", "avenue", "av", "boulevard", "bd", "place", "impasse", "allée", "allee", "chemin", "cours", "quai", "route", "square", "passage"])}(?!\p{{L}}))");
    private static readonly Regex s_numberBehind = AddressWords.Of($@"(?<=(?<![\p{{L}}\p{{N}}]){AddressWords.Before}\s+[^,;\d\n]{{2,40}})\s?,(?=\s*(?:(?:n|nº|n°|núm|num|numero|número)\b[.º°]*\s*)?\d{{1,4}}\s?[a-z]?(?!\s*[\p{{L}}\p{{N}}º°ª]|\.?[ºª°]))");

    public static List<AddressPiece> Of(string text)
    {
        var read = Emails().Replace(text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace("\r", "", StringComparison.Ordinal).Replace("D.C.", "DC", StringComparison.Ordinal), "\n\n");
        read = AddressWords.Label.Replace(UnitLabel().Replace(read, "$1 "), ",");
        read = s_numberBehind.Replace(s_frenchNumber.Replace(read, $"{Kept}"), $"{Kept}");
        var (pieces, start, isAnew, isLine) = (new List<AddressPiece>(), 0, true, true);
        for (var at = 0; at <= read.Length; at++)
        {
            var mark = at == read.Length ? Mark.Anew : MarkAt(read, start, at);
            if (mark == Mark.None)
                continue;
            if (Tidy(read[start..at]) is { Length: > 0 } piece)
            {
                pieces.Add(new(piece, isAnew, isLine));
                (isAnew, isLine) = (false, false);
            }

            isAnew |= mark == Mark.Anew;
            isLine |= at < read.Length && read[at] == '\n';
            start = at + 1;
        }

        return pieces;
    }

    /// <summary>One space between words, and no marks around them.</summary>
    public static string Tidy(string text) => Spaces().Replace(text.Replace(Kept, ','), " ").Trim(' ', ',', '!', '?', ':', '"', '«', '»', '“', '”', '„', '*', '-', '–', '(', ')') is var tidy
        && tidy.EndsWith('.') && !EndsInInitials().IsMatch(tidy) ? tidy[..^1].TrimEnd(' ', ',') : tidy;

    private static Mark MarkAt(string text, int start, int at) => text[at] switch
    {
        '\n' => at + 1 < text.Length && text[(at + 1)..].TrimStart(' ', '\t') is ['\n', ..] ? Mark.Anew : Mark.Within,
        ',' => at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]) ? Mark.None : Mark.Within,
        ';' or '|' or '(' or ')' or '•' or '—' => Mark.Within,
        '–' or '-' => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ' ? Mark.Within : Mark.None,
        '/' => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ' ? Mark.Within : Mark.None,
        ':' => CareOf().IsMatch(text[start..at]) ? Mark.None : Mark.Anew,
        '!' or '?' => Mark.Anew,
        '.' => DotAt(text, start, at),
        _ => Mark.None,
    };

    private static Mark DotAt(string text, int start, int at)
    {
        if (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))
            return Mark.None;
        var before = text[start..at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (before is not [.., var word])
            return Mark.None;
        var next = text[(at + 1)..].TrimStart();
        if (next.Length == 0)
            return Mark.Anew;
        // "12 Elm St. Denver", and not "12 St. James Street".
        if (AddressWords.EndsOfStreets.Contains(word) && before.Length > 2 && !before[^2].All(char.IsDigit) && char.IsDigit(before.First(one => one.Any(char.IsDigit) || one == word)[0]))
            return char.IsUpper(next[0]) ? Mark.Within : Mark.None;
        if (AddressWords.Abbreviations.Contains(word) || (word.Length == 1 && char.IsLetter(word[0])) || word.EndsWith("str", StringComparison.OrdinalIgnoreCase))
            return char.IsLetterOrDigit(next[0]) ? Mark.None : Mark.Within;
        // "3. Etage"
        return word.All(char.IsDigit) && word.Length <= 2 && (before.Length == 1 || Floor().IsMatch(next)) ? Mark.None : Mark.Anew;
    }

    [GeneratedRegex(@"^(?:og|stock|stockwerk|etage|obergeschoss|stiege|t[üu]r)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Floor();

    [GeneratedRegex(@"\S+@\S+|https?://\S+", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Emails();

    [GeneratedRegex(@"(?:^|\s)c/o$|(?:^|\s)(?:attn?|t\.?a\.?v)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex CareOf();

    [GeneratedRegex(@"(?:\b\p{L}\.)+\z|(?:izq|dcha|esq|pta)\.\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex EndsInInitials();

    [GeneratedRegex(@"(?<=^|[\n,;*•-][ *]*)(apt|apartment|unit|suite|floor|flat|wohnung|piso|puerta|interno|scala|b[âa]timent|appartement|[ée]tage)\*{0,2}\s*[:=]\*{0,2}\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex UnitLabel();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Spaces();

    private enum Mark
    {
        None,
        Within,
        Anew,
    }
}
