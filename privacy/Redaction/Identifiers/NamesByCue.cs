using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Names that the words before them announce.</summary>
internal static class NamesByCue
{
    private const int LongestLocalPart = 64;
    private const int LongestClosing = 5;

    private static readonly PhraseBook<NameCue> s_cues = new(
        WordFiles.Phrases("NameCues.").Select(p => (p.Phrase, Enum.Parse<NameCue>(p.Section))));

    /// <summary>The name that a phrase at a word announces, as numbers of words; null when there is none.</summary>
    public static (int Start, int End)? At(WordRow words, int index)
    {
        if (!words[index].Is(WordSense.StartsCue) || NamesByStructure.IsBrand(words, index)) return null;
        foreach (var (after, cue) in s_cues.At(words, index))
        {
            if (After(words, index, after, cue) is { } name) return name;
        }
        return null;
    }

    private static (int Start, int End)? After(WordRow words, int index, int after, NameCue cue)
    {
        if (cue is NameCue.After) return ReadBackwards(words, index);
        if (after >= words.Count) return null;
        var gap = words.Gap(after - 1);
        return cue switch
        {
            NameCue.Says => gap.Length <= 4 && !gap.ContainsAny('?', '!') ? Read(words, SkipTitles(words, after), NameTrust.High) : null,
            NameCue.Named => gap.Length <= 4 && !gap.ContainsAny('?', '!') && !NamesByStructure.IsProduct(words, index, after) ? Read(words, SkipTitles(words, after), NameTrust.High) : null,
            NameCue.Label => IsLabel(words, index, gap) ? ReadLabelled(words, SkipTitles(words, after)) : null,
            NameCue.May => gap is " " or "  " or ", " or ": " ? ReadUnsure(words, after) : null,
            NameCue.Probably or NameCue.Perhaps => gap is " " or ", " or " (" or ": " or " : " && !(index > 0 && words.Gap(index - 1) is " " or "-" && words[index - 1].Is(WordSense.Product | WordSense.Brand)) ? ReadUnsure(words, SkipTitles(words, after), unknownToo: true) is { } probable && (cue is NameCue.Probably || probable.End - probable.Start > 1 || words[probable.Start].Is(WordSense.Name)) ? probable : null : null,
            NameCue.Honorific => IsTitleGap(words, after - 1, gap) && !IsPlace(words, index) ? Read(words, SkipTitles(words, after), NameTrust.Middle) : null,
            NameCue.Kin => gap is " " or ", " or " (" or ": " ? ReadUnsure(words, SkipTitles(words, after), IsPossessive(words, index) && gap is " ") : null,
            NameCue.Greeting => gap is " " or "  " or ", " ? ReadGreeted(words, after) : null,
            _ => ReadClosing(words, after, gap) ?? ReadUnderClosing(words, after),
        };
    }

    private static (int Start, int End)? Read(WordRow words, int start, NameTrust trust)
    {
        if (start >= words.Count) return null;
        var end = NameReader.End(words, start, trust);
        return end > start ? (start, end) : null;
    }

    private static bool IsLabel(WordRow words, int index, ReadOnlySpan<char> gap)
    {
        var mark = gap.Trim(" *_\t");
        if (gap.Length > 6 || !(mark.StartsWith(":") || mark is "=" or "->" || mark is "\n")) return false;
        if (mark is "\n" && !AtLineStart(words, index)) return false;
        // "Product name:", "nom de fichier :" name no person; nor does "to:" in the middle of a sentence.
        if (words[index].Length <= 4 && words.Folded(index) is "de" or "da" or "von" or "an" or "a" or "van" or "aan" or "to" or "from" or "para" or "cc") return AtLineStart(words, index) && mark.StartsWith(":");
        return index == 0 || words.Gap(index - 1).Contains('\n') || !words[index - 1].Is(WordSense.Product | WordSense.Ordinary | WordSense.Brand) || words.Gap(index - 1).ContainsAny(',', '.', '/')
            || words.Gap(index - 1).ContainsAny('-', ';') || words.Folded(index - 1) is "votre" or "mon" or "my" or "your" or "mein" or "de" or "mi" or "il" or "o" or "mijn" or "the";
    }

    private static bool AtLineStart(WordRow words, int index) => index == 0 || words.Gap(index - 1).ContainsAny('\n', '>', '|');

    private static (int Start, int End)? ReadLabelled(WordRow words, int start)
    {
        if (Read(words, start, NameTrust.High) is not { } name) return null;
        // "DUPONT, Jean"
        if (name.End < words.Count && words.Gap(name.End - 1) is ", " && words[name.End].Is(WordSense.Given) && words.IsCapital(name.End)) return (start, NameReader.End(words, name.End, NameTrust.Middle));
        return name;
    }

    // "C'est", "ich bin", "my wife": the next word must be a name that is nothing else, or two must look like one.
    private static (int Start, int End)? ReadUnsure(WordRow words, int start, bool unknownToo = false)
    {
        if (start >= words.Count) return null;
        var first = words[start];
        if (first.Length == 1 && words.Gap(start) is ". " or ".") return NameReader.End(words, start, NameTrust.Middle) is var initials && initials > start + 1 ? (start, initials) : null;
        if (first.Length == 1 && unknownToo && words.IsCapital(start) && words.Gap(start) is " ") return NameReader.End(words, start, NameTrust.High) is var written && written > start + 1 ? (start, written) : null;
        if (first.Is(WordSense.Particle) && !words.IsCapital(start)) return ReadAfterParticle(words, start);
        if (!first.IsLetters || first.Length < 2) return null;
        var end = NameReader.End(words, start, words.IsCapital(start) && (unknownToo || first.IsOnly(WordSense.Given)) ? NameTrust.Middle : NameTrust.Low);
        if (end == start) return null;
        if (words.IsCapital(start))
        {
            if (IsThing(words, start, end, unknownToo) || NamesByStructure.IsBrand(words, start)) return null;
            if (first.IsOnly(WordSense.Name)) return (start, end);
            if (end - start >= 2) return first.Is(WordSense.Town | WordSense.Brand) && !words[end - 1].Is(WordSense.Surname) ? null : (start, end);
            if (first.Sense is WordSense.None or WordSense.SurnameEnding && unknownToo && first.Length > 2) return (start, end);
            return first.Is(WordSense.Given) || first.Is(WordSense.SurnameEnding) ? (first.Is(WordSense.NotName | WordSense.Town) ? null : (start, end)) : null;
        }
        return first.IsOnly(WordSense.Given) || (first.IsOnly(WordSense.Surname) && first.Length > 3) ? (start, end) : null;
    }

    // "nome van minh tran", "entregué a abu khalil ziad": the word after the small one is a name and nothing else.
    private static (int Start, int End)? ReadAfterParticle(WordRow words, int start)
    {
        if (start + 1 >= words.Count || words.Gap(start) is not " " || !words[start + 1].IsOnly(WordSense.Name) || words.Folded(start) is not ("van" or "le" or "el" or "al" or "ben" or "bin" or "abu" or "abou" or "von" or "ould")) return null;
        return NameReader.End(words, start + 1, NameTrust.Low) is var end && end > start + 2 ? (start, end) : null;
    }

    // "Chiesto di Samuele in negozio": after a sure phrase only the very next word makes a thing of it.
    private static bool IsThing(WordRow words, int start, int end, bool sure) =>
        sure ? end < words.Count && words.Gap(end - 1) is " " && words[end].Is(WordSense.Product) : NamesByStructure.IsProduct(words, start, end);

    // "My daughter Imani": a name, though no list has it. "Chez Imani" may be a shop.
    private static bool IsPossessive(WordRow words, int index) =>
        words.Folded(index) is "mon" or "ma" or "mes" or "son" or "sa" or "my" or "your" or "his" or "her" or "mein" or "meine" or "meiner" or "meinem" or "meinen" or "mi" or "mio" or "mia" or "meu" or "minha" or "mijn" or "our" or "their" or "notre" or "unser" or "unsere" or "nuestro" or "nuestra" or "nostro" or "nostra" or "sua" or "nosso" or "nossa" or "onze" or "un" or "ein" or "um" or "een" or "a";

    private static (int Start, int End)? ReadGreeted(WordRow words, int start)
    {
        var first = words[start];
        if (!first.Is(WordSense.Given) || first.Is(WordSense.Brand | WordSense.Product) || (!words.IsCapital(start) && !first.IsOnly(WordSense.Given))) return null;
        if (first.Is(WordSense.NotName) && !(words.IsCapital(start) && words.Gap(start) is "," or ", " or "\n" or ",\n" or ",\n\n")) return null;
        return Read(words, start, NameTrust.Low);
    }

    private static (int Start, int End)? ReadClosing(WordRow words, int after, ReadOnlySpan<char> gap)
    {
        if (gap.Length > 8 || gap.ContainsAny('?', ':', '(')) return null;
        var line = gap.Contains('\n');
        if (!line && gap is not (" " or ", " or ". " or "! " or " - " or "," or ",  " or " ! " or "  ")) return null;
        var start = SkipTitles(words, after);
        if (start >= words.Count) return null;
        var end = NameReader.End(words, start, NameTrust.Middle);
        if (end == start) return null;
        var closes = end == words.Count || words.Gap(end - 1).ContainsAny('\n', ',') || words.Gap(end - 1) is " - " or " | " or " (" || BeginsIdentifier(words, end);
        if (words[start].IsOnly(WordSense.Name)) return words.IsCapital(start) || closes || end - start > 1 ? (start, end) : null;
        if (words[start].Is(WordSense.Brand | WordSense.Town | WordSense.Product | WordSense.Country) && !words[start].Is(WordSense.Given)) return null;
        // "Saludos, paqui": a word that we do not know, after the comma of a greeting that no sentence goes on from.
        if (end == words.Count && !line && gap is ", " && !words.IsCapital(start) && words[start].Sense is WordSense.None && words[start].Length > 3 && words.Folded(after - 1) is "saludos" or "saludo" or "saluti" or "cumprimentos" or "abraco" or "regards" or "wishes" or "grusse" or "gruss" or "grussen" or "lg" or "vg" or "mfg" or "groetjes" or "groeten" or "groet" or "mvg" or "cordialement" or "cdlt" or "salutations" or "bises" or "atentamente" or "atte") return (start, end);
        if (closes && words[start].Length == 1 && end - start > 1 && words.Gap(start).StartsWith(".")) return (start, end);
        return closes && (line || words.IsCapital(start) && (gap is not " " || end - start > 1 || words[start].Is(WordSense.Name))) ? (start, end) : null;
    }

    // "Un cordial saludo desde Cádiz\nInmaculada Vela": the rest of the line says nothing, the next one is the signature.
    private static (int Start, int End)? ReadUnderClosing(WordRow words, int after)
    {
        for (var i = after; i < words.Count && i - after < LongestClosing; i++)
        {
            var gap = words.Gap(i - 1);
            if (gap.Contains('\n')) return i > after ? ReadClosing(words, i, gap) : null;
            if (!words[i].IsLetters || gap.ContainsAny('?', ':', '.')) return null;
        }
        return null;
    }

    // "Cordialement,\nZoé zoe@example.org", "Zoé 06 12 …": a number, a code or a mail address follows a signature.
    private static bool BeginsIdentifier(WordRow words, int index)
    {
        if (words[index].Form is WordForm.Digits or WordForm.Mixed) return true;
        var rest = words.Text.AsSpan(words[index].End, Math.Min(LongestLocalPart, words.Text.Length - words[index].End));
        var space = rest.IndexOfAny(' ', '\n');
        return (space < 0 ? rest : rest[..space]).Contains('@');
    }

    // "Dubois à l'appareil", "Priya Raghunathan here"
    private static (int Start, int End)? ReadBackwards(WordRow words, int index)
    {
        var start = index;
        while (start > 0 && index - start < 4 && words.Gap(start - 1) is " " or "-" or "'" or ". " && words[start - 1].IsLetters
            && (NameReader.LooksLikeName(words, start - 1) || words[start - 1].IsOnly(WordSense.Name) || (words[start - 1].Is(WordSense.Particle) && start < index))) start--;
        while (start < index && ((words[start].Is(WordSense.Particle) && !words.IsCapital(start)) || IsTitle(words, start))) start++;
        // "Here" ends many sentences: the name then has one of its own.
        return start < index && (words[index].Length > 4 || words[index].Length == 1 || start == 0 || words.Gap(start - 1).ContainsAny(',', '\n', '.') || words.Folded(start - 1) is "um" or "uh" or "er" or "erm" or "euh" or "eh" or "ah") ? (start, index) : null;
    }

    private static bool IsTitleGap(WordRow words, int index, ReadOnlySpan<char> gap)
    {
        if (gap is " " or "  ") return words[index].Length > 1 || words.Folded(index) is not ("m" or "d" or "h") || words[index].IsCapital;
        if (gap is not (". " or ".") || words[index].Length > 5 || (index > 0 && words.Gap(index - 1) is "." or "@" or "-" or "/")) return false;
        return words[index].IsCapital || !(words[index].Length == 1 || words.Folded(index) is "fr" or "hr") || words[index + 1].Is(WordSense.Name);
    }

    // "St. Martin", "Place Madame" and the like.
    private static bool IsPlace(WordRow words, int index) => index > 0 && words[index - 1].Is(WordSense.StreetBefore) && words.Gap(index - 1) is " ";

    private static int SkipTitles(WordRow words, int index)
    {
        // Three titles are enough for anybody.
        for (var n = 0; n < 3 && index + 1 < words.Count; n++)
        {
            if (IsTitle(words, index)) index++;
            else if (index + 2 < words.Count && words.Gap(index) is " " && words.Folded(index) is "el" or "la" or "il" or "o" or "a" or "le" or "de" or "der" or "die" or "dem" or "l" && IsTitle(words, index + 1)) index += 2;
            else break;
        }
        return index;
    }

    private static bool IsTitle(WordRow words, int index) =>
        words.Gap(index) is " " or ". " or "." && words.Folded(index) is "m" or "mr" or "mme" or "mlle" or "monsieur" or "madame" or "mademoiselle" or "mrs" or "ms" or "miss" or "dr" or "prof" or "herr" or "herrn" or "frau" or "familie" or "senor"
            or "senora" or "sr" or "sra" or "don" or "dona" or "signor" or "signora" or "sig" or "senhor" or "senhora" or "meneer" or "mevrouw" or "dhr" or "mevr" or "docteur" or "doctor" or "dott" or "ing" or "famille" or "family"
        && (words[index].Length > 1 || (words.Gap(index) is ". " && index + 1 < words.Count && !words[index + 1].Is(WordSense.Ordinary)));
}
