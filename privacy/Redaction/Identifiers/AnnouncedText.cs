namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Where an announced number begins and ends, when it may be grouped in any way and hold letters.</summary>
internal static class AnnouncedText
{
    private const int LongestLetters = 3;
    private const int LongestWord = 40;

    /// <summary>The start of the word that holds the first digit, or of the capital letters before it: "AB 1234567".</summary>
    public static int Start(string text, int digit, int notBefore)
    {
        var start = digit;
        notBefore = Math.Max(notBefore, digit - LongestWord);
        while (start > notBefore && char.IsAsciiLetterOrDigit(text[start - 1])) start--;
        for (var letters = 0; letters < 2; letters++)
        {
            if (start - 2 < notBefore || text[start - 1] is not (' ' or '-' or '.')) return start;
            var before = start - 1;
            while (before > notBefore && start - before <= LongestLetters + 1 && char.IsAsciiLetterUpper(text[before - 1])) before--;
            // "NR 12", "Nº 12" and the end of a sentence in capitals are no part of it.
            if (before == start - 1 || start - 1 - before > LongestLetters || (before > 0 && Reading.IsWord(text[before - 1])) || IsWordForNumber(text.AsSpan(before, start - 1 - before))) return start;
            start = before;
        }
        return start;
    }

    /// <summary>Where the number ends, or 0 when what stands there is none of this kind.</summary>
    public static int End(string text, int start, AnnouncedNumber number)
    {
        var (count, digits, end, usualEnd) = (0, 0, 0, 0);
        for (var i = start; i < text.Length;)
        {
            var word = i;
            while (i < text.Length && i - word < LongestWord && char.IsAsciiLetterOrDigit(text[i])) i++;
            if (i < text.Length && Reading.IsWord(text[i])) break;
            var length = i - word;
            if (length == 0 || count + length > number.Most || (word > start && !Continues(text.AsSpan(word..i)))) break;
            count += length;
            digits += CountDigits(text.AsSpan(word..i));
            end = i;
            if (count == number.Usual) usualEnd = i;
            var gap = i;
            while (gap < text.Length && gap - i < 3 && Separators.OfNumbers.Contains(text[gap])) gap++;
            if (gap == i || text.AsSpan(i..gap).Contains('\n')) break;
            i = gap;
        }
        if (usualEnd > 0) return usualEnd;
        var enough = digits >= number.FewestDigits || (count is >= 8 and <= 12 && digits >= 1 && number.Kind is IdentifierKind.IdentityCard or IdentifierKind.Passport or IdentifierKind.DrivingLicence);
        return count >= number.Fewest && enough && (number.Kind is IdentifierKind.BankAccount || !IsDate(text.AsSpan(start..end))) ? end : 0;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text) count += char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        return count;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text) count += char.IsAsciiDigit(c) ? 1 : 0;
        return count;
    }

    // A group of a number: digits, or a few capital letters; "et", "le" and "is" end it.
    private static bool Continues(ReadOnlySpan<char> word)
    {
        if (CountDigits(word) > 0) return true;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c) && (word.Length > 1 || c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')) return false;
        }
        return word.Length <= LongestLetters;
    }

    private static bool IsWordForNumber(ReadOnlySpan<char> letters) => letters is "N" or "NR" or "NO" or "NUM" or "ID" or "IS" or "EST" or "IST" or "ES" or "E" or "LE" or "IL" or "O";

    private static bool IsDate(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny('.', '/', '-');
        if (first is not (1 or 2 or 4) || text[(first + 1)..].IndexOf(text[first]) is not (1 or 2)) return false;
        var second = text[(first + 1)..].IndexOf(text[first]);
        var last = text[(first + second + 2)..];
        return last.IndexOfAnyExceptInRange('0', '9') < 0 && (first == 4 ? last.Length <= 2 : last.Length is 2 or 4) && text[..first].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
