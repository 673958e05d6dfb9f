using System.Buffers;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Names that nothing announces: a given name with a family name, an initial, a given name that means nothing else.</summary>
internal static class NamesByStructure
{
    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create("\n.!?;,:");

    private static readonly PhraseBook<bool> s_brands = new(WordFiles.Phrases("BrandPhrases.").Select(p => (p.Phrase, true)));

    public static (int Start, int End)? At(WordRow words, int index)
    {
        var word = words[index];
        if (!word.IsLetters || IsBrand(words, index) || AfterSaint(words, index)) return null;
        if (!words.IsCapital(index)) return Small(words, index);
        if (word.Length == 1) return Initial(words, index);
        if (IsInPlace(words, index)) return null;
        if (word.Is(WordSense.Given)) return Given(words, index);
        return Reversed(words, index);
    }

    /// <summary>The word after a firm's or a work's name that looks like a person's; the same when a word begins none.</summary>
    public static int BrandEnd(WordRow words, int index) => words[index].Is(WordSense.StartsBrand) ? s_brands.At(words, index).Select(b => b.After).FirstOrDefault(index) : index;

    public static bool IsBrand(WordRow words, int index) => words[index].Is(WordSense.StartsBrand) && s_brands.At(words, index).Any();

    /// <summary>"The sofa Otto", "Emma mattress", "collection Victoria": people's names that things were given.</summary>
    public static bool IsProduct(WordRow words, int start, int end)
    {
        for (var i = start - 1; i >= 0 && i >= start - 4 && !EndsSentence(words.Gap(i)); i--)
        {
            if (words[i].Is(WordSense.Product)) return true;
        }
        for (var i = end; i < words.Count && i <= end + 1 && !EndsClause(words.Gap(i - 1)); i++)
        {
            if (words[i].Is(WordSense.Product)) return true;
        }
        return false;
    }

    // "Saint-Étienne", "São Paulo"
    private static bool AfterSaint(WordRow words, int index) =>
        index > 0 && words.Gap(index - 1) is "-" or " " && words.Folded(index - 1) is "saint" or "sainte" or "st" or "ste" or "sao" or "san" or "santa" or "santo" or "sankt" or "sint" or "los" or "las" && (index == 1 || !words[index - 2].Is(WordSense.Given));

    private static (int Start, int End)? Given(WordRow words, int index)
    {
        var word = words[index];
        var end = NameReader.End(words, index, NameTrust.Low);
        if (end == index) return null;
        if (end - index > 1 && IsFirm(words, end)) return null;
        if (end - index > 1) return IsWhole(words, index, end) ? (index, end) : null;
        var sure = word.IsOnly(WordSense.Given) && !word.Is(WordSense.Weak) && word.Length > 2;
        return sure && !HasArticle(words, index) && !IsProduct(words, index, end) && !BesideUnknown(words, index) ? (index, end) : null;
    }

    private static bool IsWhole(WordRow words, int start, int end)
    {
        var (first, last) = (words[start], words[end - 1]);
        if (start > 0 && words[start - 1].Is(WordSense.Product | WordSense.Brand) && words.Gap(start - 1) is " ") return false;
        if (first.IsOnly(WordSense.Given) && !first.Is(WordSense.Weak)) return !last.Is(WordSense.Brand) || last.Is(WordSense.Name);
        // "Rose Martin", "Mark Taylor": the second must be a family name when the first may be another word.
        return !first.Is(WordSense.Brand) && last.Is(WordSense.Surname) && !last.Is(WordSense.NotName | WordSense.Town)
            || (last.Sense is WordSense.None && last.Length > 3 && first.Is(WordSense.Weak) && !first.Is(WordSense.Product | WordSense.Brand | WordSense.Town | WordSense.Calendar) && !HasArticle(words, start) && !IsProduct(words, start, end))
            || (last.Is(WordSense.SurnameEnding) && !last.Is(WordSense.OrdinaryEnding));
    }

    // "DUPONT Jean", "Nguyen Van Minh", and "Kowalczuk" shapes after an unknown first name.
    private static (int Start, int End)? Reversed(WordRow words, int index)
    {
        var word = words[index];
        if (index + 1 >= words.Count || words.Gap(index) is not " " || !words.IsCapital(index + 1) || word.Length < 2) return null;
        var next = words[index + 1];
        if (word.Is(WordSense.NotName | WordSense.Town | WordSense.Article | WordSense.Particle)) return null;
        var family = word.Is(WordSense.Surname | WordSense.SurnameEnding);
        var capitals = word.Form is WordForm.Capitals && next.Form is WordForm.Capital;
        if (next.IsOnly(WordSense.Given) && (family || capitals)) return (index, NameReader.End(words, index, NameTrust.Low));
        if (!word.Is(WordSense.Name) && next.Is(WordSense.SurnameEnding) && !next.Is(WordSense.NotName) && next.Length > 5 && word.Length > 2) return (index, NameReader.End(words, index, NameTrust.Low));
        if (word.Sense is WordSense.None && word.Length > 2 && next.IsOnly(WordSense.Surname) && next.Length > 3 && !IsProduct(words, index, index + 2) && !IsFirm(words, index + 2) && !(index > 0 && words.Gap(index - 1) is " " && words[index - 1].Is(WordSense.Article))) return (index, NameReader.End(words, index, NameTrust.Low));
        if (family && word.IsOnly(WordSense.Surname) && next.IsOnly(WordSense.Surname)) return (index, NameReader.End(words, index, NameTrust.Low));
        return null;
    }

    // "J. Smith"
    private static (int Start, int End)? Initial(WordRow words, int index)
    {
        var i = index;
        while (i < words.Count && i - index < 3 && words[i].Length == 1 && words[i].IsCapital && words.Gap(i) is ". " or "." or " " or "-" or ".-") i++;
        // "F. dos Santos", "B. van den Broek", "Z. El-Sayed"
        var family = AfterParticles(words, i);
        if (i > index && family > i && words.Gap(i - 1).Contains('.') && (index == 0 || words.Gap(index - 1) is not ("." or "-" or ""))) return (index, NameReader.End(words, family, NameTrust.Low) is var last && last > family ? last : family + 1);
        if (i == index || i >= words.Count || !words.IsCapital(i) || !words[i].Is(WordSense.Surname | WordSense.SurnameEnding) || words[i].Is(WordSense.NotName)) return null;
        if (!words.Gap(i - 1).Contains('.') || (index > 0 && words.Gap(index - 1) is "." or "-" or "")) return null;
        return (index, NameReader.End(words, i, NameTrust.Low));
    }

    // The word after particles that may be a family name by how it is written, or the same place when there is none.
    private static int AfterParticles(WordRow words, int index)
    {
        var i = index;
        while (i < words.Count && i - index < 3 && (words[i].Is(WordSense.Particle) || words.Folded(i) is "el" or "al") && words.Gap(i) is " " or "-") i++;
        return i > index && i < words.Count && words[i].IsLetters && words[i].Length > 2 && (words[i].Is(WordSense.Surname) || (words.IsCapital(i) && !words[i].Is(WordSense.NotName | WordSense.Town))) ? i : index;
    }

    // "karim benali", "thompson imogen": names that mean nothing else; a given name alone when the customer writes no capitals.
    private static (int Start, int End)? Small(WordRow words, int index)
    {
        var word = words[index];
        if (word.Length == 1) return SmallInitial(words, index);
        if (word.Length < 3 || !word.Is(WordSense.Name)) return null;
        var end = NameReader.End(words, index, NameTrust.Low);
        if (end - index > 1 && word.Is(WordSense.Given) && IsOwnLine(words, index, end)) return (index, end);
        // "chiara rinaldi": a word of every day, and a family name that is none.
        if (word.Is(WordSense.Given) && !word.Is(WordSense.Product | WordSense.Brand | WordSense.Calendar) && word.Length > 3 && index + 1 < words.Count && words.Gap(index) is " " && words[index + 1].IsOnly(WordSense.Surname) && words[index + 1].Length > 4 && !IsProduct(words, index, index + 2)) return (index, Math.Max(index + 2, NameReader.End(words, index + 1, NameTrust.Low)));
        if (!word.IsOnly(WordSense.Name)) return null;
        if (end - index > 1) return (word.IsOnly(WordSense.Given) || words[index + 1].IsOnly(WordSense.Given)) && !IsProduct(words, index, end) ? (index, end) : null;
        var alone = end > index && word.IsOnly(WordSense.Given) && !word.Is(WordSense.Weak) && word.Length > 3 && !HasArticle(words, index) && !IsProduct(words, index, end) && !BesideUnknown(words, index);
        alone = alone && !AfterPronoun(words, index);
        return alone ? (index, end) : null;
    }

    // "Se lance pas": a verb that a list of names has too.
    private static bool AfterPronoun(WordRow words, int index) =>
        index > 0 && words.Gap(index - 1) is " " or "'" && words.Folded(index - 1) is "se" or "me" or "te" or "ne" or "je" or "tu" or "il" or "elle" or "on" or "nous" or "vous" or "ils" or "i" or "you" or "we" or "they" or "to" or "can" or "not" or "pas" or "ich" or "du" or "er" or "sie" or "es" or "wir" or "man"
            or "lo" or "no" or "non" or "nao" or "mi" or "ti" or "si" or "ci" or "vi" or "que" or "che" or "ik" or "hij" or "ze" or "s" or "m" or "sans" or "sin" or "senza" or "sem" or "muy" or "molto" or "muito" or "tres" or "very" or "sehr";

    private static (int Start, int End)? SmallInitial(WordRow words, int index) =>
        index + 2 < words.Count && words.Gap(index) is ". " && words.Folded(index + 1) is "de" or "van" or "el" or "dos" or "da" or "di" or "von" or "ter" or "ben" && (index == 0 || words.Gap(index - 1).ContainsAny(' ', '\n')) && AfterParticles(words, index + 1) is var family && family > index + 1
        ? (index, family + 1)
        : index + 1 < words.Count && words.Gap(index) is ". " && words[index + 1].IsOnly(WordSense.Surname) && words[index + 1].Length > 3 && (index == 0 || words.Gap(index - 1).ContainsAny(' ', '\n')) ? (index, NameReader.End(words, index + 1, NameTrust.Low)) : null;

    private static bool IsOwnLine(WordRow words, int start, int end) =>
        start > 0 && words.Gap(start - 1).Contains('\n') && (end == words.Count || words.Gap(end - 1).Contains('\n'));

    // "rue Victor Hugo", "lycée Jean Moulin"
    private static bool IsInPlace(WordRow words, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 3 && !EndsClause(words.Gap(i)); i--)
        {
            if (words[i].Is(WordSense.Place)) return true;
            if (!words[i].Is(WordSense.Particle | WordSense.Article | WordSense.Given)) return false;
        }
        return index + 1 < words.Count && words.Gap(index) is " " or "-" && words[index + 1].Is(WordSense.Place | WordSense.StreetEnding) && words.IsCapital(index + 1);
    }

    // "Müller GmbH", "Dupont et fils", "Ernst & Young"
    private static bool IsFirm(WordRow words, int end) =>
        words.Gap(end - 1).StartsWith(" &") || (end < words.Count && words.Gap(end - 1) is " " or " et " && words.Folded(end) is "gmbh" or "ag" or "kg" or "ohg" or "sarl" or "sas" or "sa" or "sl" or "srl" or "spa" or "ltd" or "inc" or "llc" or "plc" or "bv" or "nv" or "lda" or "cie" or "co" or "company" or "group"
            or "groupe" or "gruppe" or "bros" or "sons" or "sohne" or "collection" or "shop" or "store" or "systems" or "foundation" or "corporation" or "agency");

    private static bool HasArticle(WordRow words, int index) =>
        index > 0 && words.Gap(index - 1) is " " or "'" && words[index - 1].Is(WordSense.Article) && words.Folded(index - 1) is not ("o" or "a" or "de" or "den");

    private static bool BesideUnknown(WordRow words, int index)
    {
        if (index > 0 && words.Gap(index - 1) is " " or "-" && words.IsCapital(index - 1) && (words[index - 1].Is(WordSense.Brand | WordSense.Product) || words[index - 1].Sense is WordSense.None && index > 1)) return true;
        if (index + 1 >= words.Count || words.Gap(index) is not (" " or "-")) return false;
        var next = words[index + 1];
        return next.Form is WordForm.Digits or WordForm.Mixed || next.Is(WordSense.Brand) || (words.IsCapital(index + 1) && next.Is(WordSense.Product | WordSense.Town | WordSense.OrdinaryEnding));
    }

    private static bool EndsSentence(ReadOnlySpan<char> gap) => gap.ContainsAny("\n.!?;");

    private static bool EndsClause(ReadOnlySpan<char> gap) => gap.ContainsAny(s_clauseEnds);
}
