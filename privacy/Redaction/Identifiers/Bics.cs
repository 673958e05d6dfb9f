namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Bank codes, only right after "BIC" or "SWIFT" or an IBAN: without that every word of eight letters would be one.</summary>
internal sealed class Bics : IFindIdentifiers
{
    private const int Farthest = 24;

    private const string Countries = "AD AE AL AT AU BA BE BG BR CA CH CI CN CY CZ DE DK DZ EE ES FI FR GB GI GR HK HR HU IE IL IN IS IT JP LI LT LU LV MA MC MD ME MK MT MX NL NO PL PT RO RS RU SE SG SI SK SM SN TN TR UA US ZA";

    public IEnumerable<Finding> Find(Reading reading)
    {
        if (!reading.Cues.Has(Cue.Bic) && !reading.Cues.Has(Cue.Bank)) return [];
        List<Finding>? found = null;
        foreach (var cue in reading.Cues.All)
        {
            if (cue.Cue is Cue.Bic && Code(reading.Text, cue.End) is { } code) (found ??= []).Add(code);
            if (cue.Cue is Cue.Bic && Before(reading.Text, cue.Start) is { } earlier) (found ??= []).Add(earlier);
            if (cue.Cue is Cue.Bank && InCapitals(reading.Text, cue.End) is { } bank) (found ??= []).Add(bank);
        }
        return found ?? [];
    }

    /// <summary>The bank's code right behind the account's number.</summary>
    public static Finding? Behind(string text, int end)
    {
        var start = end;
        while (start < text.Length && start - end < 4 && text[start] is ' ' or ',' or '/' or '-' or '(' or ';' or '\n') start++;
        var stop = start;
        while (stop < text.Length && stop - start < 12 && (char.IsAsciiLetterUpper(text[stop]) || char.IsAsciiDigit(text[stop]))) stop++;
        return start > end && (stop == text.Length || !Reading.IsWord(text[stop])) && IsCode(text.AsSpan(start..stop)) ? new Finding(start, stop, IdentifierKind.Bic, 0.95) : null;
    }

    // "BARCGB22, swift", "DEUTDEFF (BIC)"
    private static Finding? Before(string text, int start)
    {
        var end = start;
        while (end > 0 && start - end < 3 && text[end - 1] is ' ' or ',' or '(' or '=') end--;
        var begin = end;
        while (begin > 0 && end - begin < 12 && char.IsAsciiLetterOrDigit(text[begin - 1])) begin--;
        return (begin == 0 || !Reading.IsWord(text[begin - 1])) && char.IsAsciiLetterUpper(end > 0 ? text[begin] : ' ') && IsCode(text.AsSpan(begin..end)) && text.AsSpan(begin..end).IndexOfAnyInRange('a', 'z') < 0 ? new Finding(begin, end, IdentifierKind.Bic, 0.9) : null;
    }

    // "Banque PSSTFRPPPAR": after a word that says less only capitals in a text that has others.
    private static Finding? InCapitals(string text, int after)
    {
        var start = after;
        // "Compte chez BNPAFRPP", "la banca è BCITITMM"
        while (start < text.Length && start - after < 30 && text[start] is ' ' or ':' or '-' or '=' or ',' || (start < text.Length && start - after < 30 && char.IsLower(text[start]))) start++;
        var end = start;
        while (end < text.Length && end - start < 12 && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end]))) end++;
        return start > after && char.IsLower(text[after - 1]) && (end == text.Length || !Reading.IsWord(text[end])) && IsCode(text.AsSpan(start..end)) ? new Finding(start, end, IdentifierKind.Bic, 0.9) : null;
    }

    private static Finding? Code(string text, int after)
    {
        for (var i = after; i < text.Length && i - after <= Farthest && text[i] != '\n';)
        {
            if (!Reading.IsWord(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && Reading.IsWord(text[i])) i++;
            if (IsCode(text.AsSpan(start..i))) return new Finding(start, i, IdentifierKind.Bic, 0.97);
            // "BNPA FR PP XXX"
            if (i - start == 4 && i + 6 <= text.Length && Spaced(text.AsSpan(start)) is > 0 and var length) return new Finding(start, start + length, IdentifierKind.Bic, 0.95);
        }
        return null;
    }

    private static bool IsCode(ReadOnlySpan<char> word)
    {
        if (word.Length is not (8 or 11) || !IsLetters(word[..6])) return false;
        for (var i = 6; i < word.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(word[i])) return false;
        }
        return Countries.AsSpan().Contains(word.Slice(4, 2), StringComparison.OrdinalIgnoreCase);
    }

    private static int Spaced(ReadOnlySpan<char> text)
    {
        Span<char> code = stackalloc char[11];
        var (count, length) = (0, 0);
        for (var i = 0; i < text.Length && count < 11; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                code[count++] = text[i];
                if (count is 8 or 11 && (i + 1 == text.Length || !Reading.IsWord(text[i + 1])) && IsCode(code[..count])) length = i + 1;
            }
            else if (text[i] is not (' ' or '-')) break;
        }
        return length;
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c)) return false;
        }
        return true;
    }
}
