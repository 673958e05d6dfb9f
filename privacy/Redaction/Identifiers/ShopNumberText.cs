namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Where the numbers of shops and carriers begin and end.</summary>
internal static class ShopNumberText
{
    private const int LongestWord = 40;

    /// <summary>The start of the word that holds a digit, with a short prefix of capitals: "CMD-2024-118", "JJD 0002".</summary>
    public static int Start(string text, int digit, int notBefore, int letters)
    {
        var start = digit;
        notBefore = Math.Max(notBefore, digit - LongestWord);
        while (start > notBefore && char.IsAsciiLetterOrDigit(text[start - 1])) start--;
        if (start - 2 < notBefore || text[start - 1] is not ('-' or '_' or ' ' or '/')) return start;
        var before = start - 1;
        var gap = text[before];
        while (before > notBefore && start - before <= letters + 1 && (gap is ' ' or '/' ? char.IsAsciiLetterUpper(text[before - 1]) : char.IsAsciiLetter(text[before - 1]))) before--;
        if (before == start - 1 || start - 1 - before > letters || (before > 0 && Reading.IsWord(text[before - 1]))) return start;
        // A word in capitals and a space is the start of a number only where two letters are: "RB 123 456 785 GB".
        return gap == ' ' && start - 1 - before != 2 ? start : before;
    }

    /// <summary>The end of groups that hyphens, or spaces before more digits, join.</summary>
    public static int End(string text, int start, int most)
    {
        var end = start;
        for (var i = start; i < text.Length && i - start < most;)
        {
            while (i < text.Length && i - start < most && char.IsAsciiLetterOrDigit(text[i])) i++;
            if (i < text.Length && Reading.IsWord(text[i]) && text[i] != '_') break;
            end = i;
            if (i + 1 >= text.Length || text[i] is not ('-' or ' ' or '.' or '/' or '_') || !char.IsAsciiLetterOrDigit(text[i + 1])) break;
            if (!GoesOn(text, i + 1, text[i])) break;
            i++;
        }
        return end;
    }

    public static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text) count += char.IsAsciiDigit(c) ? 1 : 0;
        return count;
    }

    /// <summary>"12/03/2024", "2024-03-12", "12.03.24"</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny('.', '/', '-');
        if (first is not (1 or 2 or 4)) return false;
        var second = text[(first + 1)..].IndexOf(text[first]);
        if (second is not (1 or 2)) return first <= 2 && second < 0 && text.Length - first - 1 <= 2;
        var last = text[(first + second + 2)..];
        return last.IndexOfAnyExceptInRange('0', '9') < 0 && (first == 4 ? last.Length <= 2 : last.Length is 2 or 4);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    // After a space only digits, or the two letters that end a postal number; after a hyphen anything with a digit in it.
    private static bool GoesOn(string text, int start, char gap)
    {
        var (end, digits) = (start, 0);
        while (end < text.Length && end - start < LongestWord && Reading.IsWord(text[end]))
        {
            digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
            end++;
        }
        if (gap is '-' or '_') return digits > 0 || (end - start <= 4 && char.IsAsciiLetterUpper(text[start]));
        // "order 4471/22"
        if (gap is '/' && digits == 2 && end - start == 2 && start > 5 && AreDigits(text.AsSpan(start - 5, 4))) return true;
        if (gap is '.' or '/') return digits == end - start && digits >= 3;
        return (digits == end - start && digits >= 2) || (end - start == 2 && digits == 0 && char.IsAsciiLetterUpper(text[start]) && char.IsAsciiLetterUpper(text[start + 1]));
    }
}
