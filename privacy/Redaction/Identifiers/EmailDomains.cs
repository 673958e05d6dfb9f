using System.Collections.Frozen;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Reads the part of an e-mail address after its sign, with dots as people write and speak them.</summary>
internal static class EmailDomains
{
    private const int MostLabels = 5;

    private static readonly FrozenSet<string> s_spokenDots = FrozenSet.ToFrozenSet(["dot", "point", "pt", "punkt", "punto", "ponto", "punt"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_spokenMarks = FrozenSet.ToFrozenSet(
        ["dot", "point", "punkt", "punto", "ponto", "punt", "tiret", "underscore", "dash", "hyphen", "bas", "guion", "bajo", "trattino", "basso", "bindestrich", "minus", "unterstrich", "streepje", "traco", "traço", "hifen", "plus", "guión"],
        StringComparer.OrdinalIgnoreCase);

    // Whoever writes only "@gmail" means the one that everybody knows.
    private static readonly FrozenSet<string> s_providers = FrozenSet.ToFrozenSet(
        ("gmail googlemail hotmail outlook yahoo ymail icloud live msn aol gmx web t-online freenet posteo mailbox orange wanadoo free sfr laposte bbox numericable neuf libero tiscali virgilio alice "
        + "sapo iol clix ziggo kpnmail planet xs4all telenet skynet proximus bluewin hispeed proton protonmail yandex telefonica terra btinternet virginmedia sky comcast").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_endings = FrozenSet.ToFrozenSet(
        "com fr de es it pt nl be ch lu at uk us net org eu info io co ca br mx ie pl me".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_dotLookup = s_spokenDots.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_markLookup = s_spokenMarks.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_providerLookup = s_providers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_endingLookup = s_endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the domain that begins here ends, or −1 when there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start, bool spoken)
    {
        var (end, last) = (LabelEnd(text, start), -1);
        if (end == start) return -1;
        var provider = s_providerLookup.Contains(text[start..end]);
        for (var labels = 1; labels < MostLabels; labels++)
        {
            var next = AfterDot(text, end, spoken);
            if (next < 0 && provider && labels == 1) next = AfterMistypedDot(text, end);
            if (next < 0) break;
            var nextEnd = LabelEnd(text, next);
            if (nextEnd == next) break;
            end = nextEnd;
            if (IsEnding(text[next..nextEnd])) last = nextEnd;
        }
        return last >= 0 ? last : provider ? LabelEnd(text, start) : -1;
    }

    /// <summary>True for the domains that everybody has an address at.</summary>
    public static bool IsOfProvider(ReadOnlySpan<char> domain) => s_providerLookup.Contains(domain[..LabelEnd(domain, 0)]);

    /// <summary>Where the spoken mark before this place begins, without its space: "jean| point |dupont".</summary>
    public static int SpokenMarkBefore(string text, int start)
    {
        var begin = start;
        for (var words = 0; words < 2; words++)
        {
            var end = begin;
            if (end > 0 && text[end - 1] == ' ') end--;
            var word = end;
            while (word > 0 && char.IsLetter(text[word - 1])) word--;
            if (end == begin || word == end || word == 0 || text[word - 1] != ' ' || !s_markLookup.Contains(text.AsSpan(word..end))) break;
            begin = word;
        }
        return begin < start && begin > 0 ? begin - 1 : 0;
    }

    private static int LabelEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 63 && (char.IsLetterOrDigit(text[end]) || (end > start && text[end] == '-'))) end++;
        while (end > start && text[end - 1] == '-') end--;
        return end;
    }

    private static int AfterDot(ReadOnlySpan<char> text, int end, bool spoken)
    {
        if (end >= text.Length) return -1;
        if (text[end] == '.' && end + 1 < text.Length)
        {
            if (text[end + 1] != ' ') return end + 1;
            return IsShortEnding(text, end + 2) ? end + 2 : -1;
        }
        var i = end;
        while (i < text.Length && i - end < 2 && text[i] == ' ') i++;
        if (i >= text.Length) return -1;
        if (text[i] == '.' && i > end) return IsShortEnding(text, i + 1) ? i + 1 : IsShortEnding(text, i + 2) && text[i + 1] == ' ' ? i + 2 : -1;
        var bracketed = text[i] is '(' or '[' or '{' or '<';
        if (bracketed) i++;
        while (bracketed && i < text.Length && text[i] == ' ') i++;
        var wordEnd = i;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd])) wordEnd++;
        var isDot = wordEnd > i ? s_dotLookup.Contains(text[i..wordEnd]) : bracketed && wordEnd < text.Length && text[wordEnd] == '.';
        if (!isDot) return -1;
        if (wordEnd == i) wordEnd++;
        while (bracketed && wordEnd < text.Length && text[wordEnd] == ' ') wordEnd++;
        if (bracketed && (wordEnd >= text.Length || text[wordEnd++] is not (')' or ']' or '}' or '>'))) return -1;
        if (!bracketed && i == end) return -1;
        var next = wordEnd;
        while (next < text.Length && next - wordEnd < 2 && text[next] == ' ') next++;
        return bracketed || next > wordEnd ? next : -1;
    }

    // "@gmail,com", "@gmail com"
    private static int AfterMistypedDot(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] is ',' or ' ' or ';' && IsShortEnding(text, end + 1) ? end + 1 : -1;

    private static bool IsShortEnding(ReadOnlySpan<char> text, int start) => start < text.Length && s_endingLookup.Contains(text[start..LabelEnd(text, start)]);

    private static bool IsEnding(ReadOnlySpan<char> label)
    {
        if (label.Length < 2 || label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase)) return label.Length > 4;
        foreach (var c in label)
        {
            if (!char.IsLetter(c)) return false;
        }
        return true;
    }
}
