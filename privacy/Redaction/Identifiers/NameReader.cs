using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Reads a name from its first word to its last.</summary>
internal static class NameReader
{
    private const int MostWords = 6;

    /// <summary>The number of the word after the name that begins at a word; the same number when none does.</summary>
    public static int End(WordRow words, int start, NameTrust trust)
    {
        var (end, taken) = (start, 0);
        for (var i = start; i < words.Count && taken < MostWords; i++)
        {
            if (i > start && !JoinsName(words, i - 1)) break;
            var next = TakesParticles(words, i, taken, trust);
            if (next < 0 && !Takes(words, i, taken, trust)) break;
            if (next >= 0) i = next;
            taken++;
            end = i + 1;
        }
        return taken == 0 ? start : Spelled(words, end);
    }

    /// <summary>A word that may stand in a name by how it is written and what else it can mean.</summary>
    public static bool LooksLikeName(WordRow words, int index)
    {
        var word = words[index];
        return word.IsLetters && words.IsCapital(index) && (word.Is(WordSense.Name) || !word.Is(WordSense.NotName | WordSense.Town | WordSense.Article | WordSense.StreetEnding));
    }

    private static bool Takes(WordRow words, int index, int taken, NameTrust trust)
    {
        var word = words[index];
        if (!word.IsLetters) return false;
        if (word.Length == 1) return TakesInitial(words, index, taken, trust);
        return words.IsCapital(index) ? TakesCapital(words, index, taken, trust) : TakesSmall(words, index, taken, trust);
    }

    // "N. Di Stefano", "Benali A.", "s. da silva"
    private static bool TakesInitial(WordRow words, int index, int taken, NameTrust trust)
    {
        var gap = words.Gap(index);
        if (gap.StartsWith("'") || gap.StartsWith("’")) return false;
        if (taken > 0 && gap is " " && words.Folded(index) is "i") return false;
        if (taken > 0) return words[index].IsCapital || (gap.StartsWith(".") && (trust is not NameTrust.Low || gap.StartsWith(".,")));
        // "Name on card R J Hargreaves"
        if (gap is " " && trust is NameTrust.High && words[index].IsCapital && index + 1 < words.Count && words[index + 1].IsCapital) return true;
        if (gap is not ("." or ". ") || index + 1 >= words.Count) return false;
        var next = words[index + 1];
        if (words[index].IsCapital && words.CapitalsTell) return trust is not NameTrust.Low;
        return trust is not NameTrust.Low && next.IsLetters && (next.Is(WordSense.Surname | WordSense.SurnameEnding | WordSense.Particle) || !next.Is(WordSense.NotName));
    }

    private static bool TakesCapital(WordRow words, int index, int taken, NameTrust trust)
    {
        var word = words[index];
        if (word.Is(WordSense.Name))
        {
            if (word.IsOnly(WordSense.Name) || trust is NameTrust.High) return true;
            // "Madame, Monsieur Petit": a word that is a name too needs one before it, or a title.
            return taken > 0 ? !word.Is(WordSense.Calendar | WordSense.Product | WordSense.Brand) || IsLast(words, index) : trust is not NameTrust.Low || word.Is(WordSense.Given);
        }
        if (word.Is(WordSense.Ordinary | WordSense.Calendar | WordSense.Product | WordSense.Article)) return false;
        if (word.Is(WordSense.Brand | WordSense.Country | WordSense.Town)) return trust is NameTrust.High && taken > 0;
        // "Je m'appelle Ada Holzweg", "mein Name ist Steinhof": after such words no street follows.
        if (word.Is(WordSense.StreetEnding)) return trust is NameTrust.High;
        return !word.Is(WordSense.OrdinaryEnding) || trust is NameTrust.High || (trust is NameTrust.Middle && taken > 0);
    }

    private static bool TakesSmall(WordRow words, int index, int taken, NameTrust trust)
    {
        var word = words[index];
        if (taken > 0 && words.Gap(index - 1) is "-") return !word.Is(WordSense.Ordinary) || word.Is(WordSense.Name);
        // Once a capital was used, small letters end the name unless they are a family name for sure.
        if (taken > 0 && words.IsCapital(index - 1)) return word.IsOnly(WordSense.Surname);
        if (word.IsOnly(WordSense.Name)) return taken < 3 || word.Is(WordSense.Surname);
        if (word.Is(WordSense.Name) && !word.Is(WordSense.Article | WordSense.Calendar))
            return taken == 0 ? (trust is NameTrust.High && (word.Is(WordSense.Given) || (word.Is(WordSense.Surname) && word.Length > 3 && IsLast(words, index)))) || (trust is NameTrust.Middle && word.Length > 3 && word.Is(WordSense.Surname) && IsLast(words, index)) : taken == 1 && IsLast(words, index);
        if (word.Is(WordSense.NotName | WordSense.Article | WordSense.Particle | WordSense.Town | WordSense.Unit)) return false;
        if (trust is NameTrust.High) return taken < 2;
        return trust is NameTrust.Middle ? taken == 0 && word.Length > 2 || taken == 1 && IsLast(words, index) : taken == 1 && IsLast(words, index);
    }

    // "de la Cruz", "van den Berg", "ben Salah": the particles count when a name follows them.
    private static int TakesParticles(WordRow words, int index, int taken, NameTrust trust)
    {
        var i = index;
        while (i < words.Count && i - index < 3 && words[i].Is(WordSense.Particle) && (i == index || JoinsName(words, i - 1))) i++;
        if (i == index || i >= words.Count || !JoinsName(words, i - 1) || words[i].Length < 2) return -1;
        var word = words[i];
        var capital = words.IsCapital(i);
        // "la maison", "le 12": without a name before them they need a capital of their own, or a title.
        if (taken == 0 && !(words.IsCapital(index) && capital) && trust is NameTrust.Low) return -1;
        if (word.Is(WordSense.Calendar | WordSense.Town) && !word.Is(WordSense.Name)) return -1;
        if (capital) return taken == 0 && word.Is(WordSense.NotName) && !word.Is(WordSense.Name) ? -1 : i;
        if (!word.IsLetters || words.IsCapital(index)) return -1;
        if (word.Is(WordSense.Name) && !word.Is(WordSense.Ordinary)) return i;
        // "Anselmo lo recogió": small words after a capital, and those that are pronouns too, need a known name.
        if ((taken > 0 && words.IsCapital(index - 1)) || (words.Folded(index) is "lo" or "la" or "le" or "les" or "l" or "t" or "zu" && words.Gap(index) is " " && trust is NameTrust.Low)) return -1;
        // "Madame blanc du sav"
        if (taken > 0 && words.Folded(i - 1) is "du" or "do" or "del" or "des" or "della" or "dei" && !word.Is(WordSense.Name)) return -1;
        if (!word.Is(WordSense.NotName | WordSense.Product)) return trust is NameTrust.Low && taken < 2 && !IsLast(words, i) ? -1 : i;
        return trust is not NameTrust.Low && word.Is(WordSense.Surname) && IsLast(words, i) ? i : -1;
    }

    private static bool IsLast(WordRow words, int index)
    {
        if (index + 1 >= words.Count || words.Gap(index) is not (" " or "  ")) return true;
        var next = words[index + 1];
        return !next.IsLetters || (next.Is(WordSense.Ordinary) && (next.Length <= 4 || !words.IsCapital(index)));
    }

    private static bool JoinsName(WordRow words, int index)
    {
        var gap = words.Gap(index);
        return gap is " " or "-" or "'" or "  " || (gap is "." or ". " && (words[index].Length == 1 || words[index].Is(WordSense.Abbreviated) && words[index].Length < 3));
    }

    // "dupont, d u p o n t", "D-U-P-O-N-T": the letters tell the name once more.
    private static int Spelled(WordRow words, int end)
    {
        var i = end;
        while (i < words.Count && words[i].Length == 1 && words[i].IsLetters && words.Gap(i - 1).Length is >= 1 and <= 3 && !words.Gap(i - 1).Contains('\n')) i++;
        return i - end >= 3 ? i : end;
    }
}
