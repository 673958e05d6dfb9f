using System.Collections.Frozen;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Names of accounts after their cue.</summary>
internal sealed class UserNames : IFindIdentifiers
{
    private const int Longest = 64;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_files = FrozenSet.ToFrozenSet(
        ["img", "image", "foto", "photo", "pic", "picture", "screenshot", "capture", "scan", "dsc", "file", "video", "order", "ref", "sku", "item", "facture", "invoice", "rechnung", "factura", "fattura", "fatura", "factuur", "utm", "error", "err", "api", "bild", "document", "doc", "bon", "article", "product", "session", "cart", "checkout", "page"], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        Underscored(ref found, reading.Text);
        if (!reading.Cues.Has(Cue.UserName) && !reading.Cues.Has(Cue.Bank)) return found ?? [];
        foreach (var cue in reading.Cues.All)
        {
            if (cue.Cue is not (Cue.UserName or Cue.Bank) || SaidValue.After(reading.Text, cue.End) is not { } value) continue;
            if (cue.Cue is Cue.Bank && !LooksLikeAnAccount(reading.Text.AsSpan(value.Start..value.End))) continue;
            if (Name(reading.Text, value) is { } name) (found ??= []).Add(name);
        }
        return found ?? [];
    }

    // "die_zwillinge44": small letters with a low line are written as nothing else, but for files and parameters.
    private static void Underscored(ref List<Finding>? found, string text)
    {
        for (var i = text.IndexOf('_', StringComparison.Ordinal); i >= 0; i = text.IndexOf('_', i + 1))
        {
            var (start, end) = (i, i + 1);
            while (start > 0 && i - start < Longest && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-')) start--;
            while (end < text.Length && end - i < Longest && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_')) end++;
            var next = end;
            while (end > i && text[end - 1] is '.' or '-') end--;
            if (LooksLikeAHandle(text.AsSpan(start..end)) && (start == 0 || text[start - 1] is ' ' or '\n' or ':' or '"' or '\'' or '(' or '@' or '«') && (next == text.Length || text[next] is not ('@' or '/' or '=' or ':' or '['))) (found ??= []).Add(new Finding(start, end, IdentifierKind.UserName, 0.85));
            i = Math.Max(i, end - 1);
        }
    }

    private static bool LooksLikeAHandle(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOf('_');
        var dot = word.LastIndexOf('.');
        if (mark < 2 || word.Length - mark < 3 || word.Length > 40 || (dot > mark && word.Length - dot <= 5)) return false;
        var (small, other) = (0, 0);
        foreach (var c in word)
        {
            small += char.IsAsciiLetterLower(c) ? 1 : 0;
            other += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }
        return small >= 5 && other <= 2 && !s_files.Contains(word[..mark]);
    }

    private static Finding? Name(string text, SaidValue value)
    {
        var end = value.Start;
        while (end < value.End && end - value.Start < Longest && (Reading.IsWord(text[end]) || text[end] is '.' or '-' or '@' or '+')) end++;
        while (end > value.Start && text[end - 1] is '.' or '-') end--;
        var name = text.AsSpan(value.Start..end);
        if (name.Length < 3) return null;
        var (marks, digits) = (name.IndexOfAny('_', '.', '@'), ShopNumberText.Digits(name));
        var looksLikeOne = marks >= 0 || (digits > 0 && digits < name.Length) || HasInnerCapital(name);
        if (looksLikeOne && !ShopNumberText.IsDate(name)) return new Finding(value.Start, end, IdentifierKind.UserName, 0.93);
        var colon = text.AsSpan(0, value.Start).TrimEnd(' ') is [.., ':' or '='];
        var saidToBe = value.IsQuoted || (value.IsLinked && (colon || IsLastOfClause(text, end)) && !IsOrdinary(name));
        saidToBe |= name.Length >= 8 && IsLastOfClause(text, end) && Vocabulary.Of(Letters.Fold(name.ToString())) is WordSense.None;
        return saidToBe && digits < name.Length ? new Finding(value.Start, end, IdentifierKind.UserName, 0.85) : null;
    }

    // "RubenG", "LaPetiteSirene"; "McDonald" is a name of a person, and "iPhone" of a thing.
    private static bool HasInnerCapital(ReadOnlySpan<char> name)
    {
        if (name.Length < 5 || char.IsAsciiLetterLower(name[0]) || name.StartsWith("Mc")) return false;
        for (var i = 2; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])) return true;
        }
        return false;
    }

    // "mon compte jdupont84": after a word that banks use too, only what no bank writes.
    private static bool LooksLikeAnAccount(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetterLower(word[1]) || !char.IsAsciiLetterLower(word[2])) return false;
        return word.IndexOfAny('_', '.') is > 0 and var mark && mark < word.Length - 1 || char.IsAsciiDigit(word[^1]);
    }

    private static bool IsLastOfClause(string text, int end)
    {
        var after = text.AsSpan(end).TrimStart(' ');
        return after.IsEmpty || after[0] is '.' or ',' or ';' or '\n' || after.StartsWith("et ") || after.StartsWith("and ") || after.StartsWith("und ") || after.StartsWith("y ") || after.StartsWith("e ") || after.StartsWith("en ");
    }

    private static bool IsOrdinary(ReadOnlySpan<char> word) =>
        (Vocabulary.Of(Letters.Fold(word.ToString())) & WordSense.Ordinary) != 0 || (word.StartsWith("ge") && word.EndsWith("t"))
        || word.EndsWith("é") || word.EndsWith("ée") || word.EndsWith("ed") || word.EndsWith("able") || word.EndsWith("ing") || word.StartsWith("in", StringComparison.OrdinalIgnoreCase) && !char.IsUpper(word[0])
        || word is "pas" or "not" or "nicht" or "no" or "non" or "niet" or "wrong" or "falsch" or "correct" or "bon" or "verkeerd" or "unknown" or "inconnu" or "toujours" or "still" or "bien" or "mon" or "my";
}
