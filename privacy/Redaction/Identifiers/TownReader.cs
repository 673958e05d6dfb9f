using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Postcodes of our nine countries and the towns beside them.</summary>
internal static class TownReader
{
    private const int MostBrazilianWords = 10;

    /// <summary>A postcode with its town and no street: an address when the town is known, a word announces it, or the line holds nothing else.</summary>
    public static (int Start, int End)? Alone(Reading reading, int index)
    {
        var words = reading.Words;
        if (words[index].Form is not (WordForm.Digits or WordForm.Mixed)) return null;
        var code = PostcodeEnd(words, index);
        if (code == index || code >= words.Count || words.Gap(code - 1) is not (" " or ", " or "  " or " - ")) return null;
        if (words[index].Length < 4 || (index > 0 && words.Gap(index - 1).ContainsAny("€$£#/"))) return null;
        var town = TownEnd(words, code, afterPostcode: true);
        if (town == code) return null;
        var cue = reading.Cues.Nearest(words[index].Start, 25);
        if (cue is Cue.Order or Cue.OtherNumber or Cue.Tracking or Cue.Phone or Cue.Card or Cue.Bank or Cue.NationalId or Cue.Version) return null;
        var announced = cue is Cue.Postcode or Cue.Address || reading.Expected is DataClass.Address or DataClass.Postcode;
        var ownLine = (index == 0 || words.Gap(index - 1).Contains('\n')) && (town == words.Count || words.Gap(town - 1).Contains('\n'));
        var known = words[code].Is(WordSense.Town) && (words[index].Length == 5 || code - index == 2 || words.IsCapital(code) && !words[code].Is(WordSense.Ordinary | WordSense.Name) && IsSwissOrBelgian(words, index));
        return announced && (words.IsCapital(code) || words[code].Is(WordSense.Town)) || (ownLine && words.IsCapital(code)) || known ? (index, town) : null;
    }

    /// <summary>The word after the postcode at a word; the same when there is none.</summary>
    public static int PostcodeEnd(WordRow words, int index)
    {
        if (index >= words.Count) return index;
        var word = words[index];
        // "F-75011", "L-1234"
        if (word.IsLetters && word.Length <= 3 && words.Gap(index) is "-" or " " or "- " && index + 1 < words.Count && words.Folded(index) is "f" or "d" or "ch" or "b" or "l" or "a" or "e" or "i" or "nl" or "be" or "lu" or "fr" or "de" or "es" or "it" or "pt" or "at" && words[index + 1].Form is WordForm.Digits
            && words[index + 1].Length is 4 or 5 && (words.Gap(index) is "-")) return index + 2;
        if (word.Form is WordForm.Digits)
        {
            if (word.Length == 5) return index + 1 < words.Count && words.Gap(index) is "-" && words[index + 1].Form is WordForm.Digits && words[index + 1].Length is 3 or 4 ? index + 2 : index + 1;
            if (word.Length == 2 && index + 1 < words.Count && words.Gap(index) is " " && words[index + 1].Form is WordForm.Digits && words[index + 1].Length == 3 && FollowedByTown(words, index + 2)) return index + 2;
            if (word.Length != 4) return index;
            if (index + 1 < words.Count)
            {
                if (words.Gap(index) is "-" && words[index + 1].Form is WordForm.Digits && words[index + 1].Length == 3) return index + 2;
                if (words.Gap(index) is " " or "  " && words[index + 1].IsLetters && words[index + 1].Length == 2 && (words[index + 1].Form is WordForm.Capitals || !words[index + 1].Is(WordSense.Ordinary | WordSense.Particle | WordSense.Article) || (index + 2 < words.Count && words[index + 2].Is(WordSense.Town) && words.Gap(index + 1) is " "))) return index + 2;
            }
            return FollowedByTown(words, index + 1) ? index + 1 : index;
        }
        if (word.Form is not WordForm.Mixed) return index;
        if (word.Length == 6 && IsDutch(words, index)) return index + 1;
        if (word.Length is >= 5 and <= 7 && IsBritish(words.Folded(index))) return index + 1;
        return word.Length is >= 2 and <= 4 && char.IsLetter(words.Text[word.Start]) && index + 1 < words.Count && words.Gap(index) is " " or "  " && words[index + 1].Form is WordForm.Mixed && words[index + 1].Length == 3
            && char.IsAsciiDigit(words.Text[words[index + 1].Start]) && char.IsLetter(words.Text[words[index + 1].End - 1]) ? index + 2 : index;
    }

    /// <summary>The word after the town at a word; without a postcode before it a town must be known or follow a comma with a capital.</summary>
    public static int TownEnd(WordRow words, int index, bool afterPostcode)
    {
        if (index >= words.Count) return index;
        var gap = words.Gap(index - 1);
        var first = words[index];
        if (!first.IsLetters || gap.Length > 5 || gap.ContainsAny("!?;:(") || (gap.Contains('.') && gap is not ". ")) return index;
        if (gap is ". ") return index;
        if (gap.Contains('\n') && afterPostcode && !first.Is(WordSense.Town)) return index;
        var capital = words.IsCapital(index);
        var known = first.Is(WordSense.Town);
        var article = first.Is(WordSense.Article | WordSense.Particle) && index + 1 < words.Count && words.Gap(index) is " " or "-" && (words.IsCapital(index + 1) || words[index + 1].Is(WordSense.Town));
        if (first.Is(WordSense.Calendar) || (!known && first.Is(WordSense.Ordinary | WordSense.StartsCue) && !(afterPostcode && gap is " " && (capital && !first.Is(WordSense.StartsCue) || article)))) return index;
        if (!afterPostcode && !(known && (capital || !first.Is(WordSense.Ordinary | WordSense.Name)) || (capital && gap.ContainsAny(',', '\n') && !first.Is(WordSense.NotName | WordSense.Name) && (index + 1 == words.Count || AfterTown(words, index))))) return index;
        if (afterPostcode && !capital && !known && !article && first.Is(WordSense.NotName | WordSense.Article)) return index;
        var end = index + 1;
        while (end < words.Count && end - index < 6 && words.Gap(end - 1) is " " or "-" or "'" or "  ")
        {
            if (words.IsCapital(end) && !words[end].Is(WordSense.Calendar) && (!words[end].Is(WordSense.Ordinary) || words[end - 1].Is(WordSense.Particle)) || words.Gap(end - 1) is "-" || words.Folded(end) is "cedex") end++;
            else if (end + 1 < words.Count && words[end].Length <= 4 && words.Folded(end) is "sur" or "sous" or "en" or "les" or "le" or "la" or "de" or "am" or "an" or "der" or "del" or "den" or "do" or "da" or "di" or "d" or "aan" or "upon" or "lez" or "im" or "bei" or "dos" && words.IsCapital(end + 1)) end += 2;
            else if (words.IsCapital(end) && !words[end].Is(WordSense.StartsCue) && AddressParts.EndsThere(words, end)) end++;
            else if (words.IsCapital(end) && end + 1 < words.Count && words.Gap(end) is ", " && words[end + 1].Form is WordForm.Capitals && words[end + 1].Length == 2) end++;
            else if (!capital && words[end].Is(WordSense.Town) && words[end - 1].Is(WordSense.Town | WordSense.Article) && !words[end].Is(WordSense.Ordinary)) end++;
            else if (!capital && words[end - 1].Length <= 5 && words.Folded(end - 1) is "saint" or "st" or "la" or "le" or "les" or "den" or "san" or "vila" or "sankt" or "bad" or "santa" or "sint" or "new" && words[end].IsLetters) end++;
            else if (words[end].Form is WordForm.Digits && words[end].Length <= 2 && words.Folded(end - 1) is "cedex" or "paris" or "lyon" or "marseille" or "wien") end++;
            else break;
        }
        return Region(words, end);
    }

    /// <summary>The word after "yate, bs37 4dg", "Kendal LA9 4QU"; the same when a word begins none.</summary>
    public static int TownBeforeCode(WordRow words, int index)
    {
        for (var i = index; i < words.Count && i - index <= 4; i++)
        {
            if (i > index && words[i].Form is WordForm.Mixed && words[i].Length >= 2) return PostcodeEnd(words, i) is var code && code > i ? code : index;
            if (!words[i].IsLetters || words[i].Is(WordSense.Unit) || (i > index && words.Gap(i - 1) is not (" " or "-" or ", " or "\n" or ",\n")) || (words[i].Form is WordForm.Small && words[i].Is(WordSense.Ordinary) && words[i].Length < 5)) return index;
        }
        return index;
    }

    /// <summary>The word after "naperville il 60540", "Baton Rouge, LA 70806"; the same when a word begins none.</summary>
    public static int AmericanEnd(WordRow words, int index)
    {
        for (var i = index; i < words.Count && i - index <= 4; i++)
        {
            if (i > index && words[i].Length == 2 && words[i].Is(WordSense.State) && words.Gap(i - 1) is " " or ", " or "," or " - " or "/" or "-")
            {
                if (i + 1 < words.Count && words.Gap(i) is " " or ", " or "  " && words[i + 1].Form is WordForm.Digits && words[i + 1].Length == 5) return PostcodeEnd(words, i + 1);
                return words[i].Form is WordForm.Capitals && words.CapitalsTell ? i + 1 : index;
            }
            if (!words[i].IsLetters || (i > index && words.Gap(i - 1) is not (" " or "-"))) return index;
        }
        return index;
    }

    /// <summary>The word after "Copacabana, Rio de Janeiro - RJ, 22041-011"; the same when a word begins none.</summary>
    public static int BrazilianEnd(WordRow words, int index)
    {
        for (var i = index; i + 1 < words.Count && i - index <= MostBrazilianWords; i++)
        {
            if (i > index && words.Gap(i - 1) is not (" " or ", " or "," or " - " or "-" or "/" or "\n")) return index;
            if (words[i].Form is WordForm.Digits) return i > index && words[i].Length == 5 && words[i + 1].Form is WordForm.Digits && words[i + 1].Length == 3 && words.Gap(i) is "-" ? i + 2 : index;
            if (!words[i].IsLetters || (words.CapitalsTell && !words[i].IsCapital && words[i].Is(WordSense.Ordinary) && !words[i].Is(WordSense.Particle))) return index;
        }
        return index;
    }

    // ", CO 80202", ", Kent", " (75)"
    private static int Region(WordRow words, int end)
    {
        if (end < words.Count && words.Gap(end - 1) is ", " or " " or "," or " (" or "/" or " - " or "-" && words[end].Length == 2 && (words[end].Form is WordForm.Capitals || words.Gap(end - 1) is "/") && (words[end].Is(WordSense.State) || words.Gap(end - 1) is not " ")) end++;
        return end;
    }

    private static bool AfterTown(WordRow words, int index)
    {
        var gap = words.Gap(index);
        return gap.ContainsAny(",.\n") || gap is " " && (words[index + 1].Form is WordForm.Digits or WordForm.Mixed || words[index + 1].Is(WordSense.Country | WordSense.State) || words.IsCapital(index + 1) || words[index + 1].Is(WordSense.Ordinary));
    }

    private static bool FollowedByTown(WordRow words, int index) =>
        index < words.Count && words.Gap(index - 1) is " " or "  " && words[index].IsLetters && words[index].Length > 1 && !words[index].Is(WordSense.Ordinary | WordSense.Calendar | WordSense.Product | WordSense.StreetBefore | WordSense.StreetAfter)
        && (words.IsCapital(index) || words[index].Is(WordSense.Town));

    private static bool IsSwissOrBelgian(WordRow words, int index) => words[index].Length == 4 && words.Text[words[index].Start] is >= '1' and <= '9' && !(words.Text[words[index].Start] is '1' or '2' && words.Text[words[index].Start + 1] is '9' or '0');

    private static bool IsDutch(WordRow words, int index)
    {
        var code = words.Folded(index);
        return code[..4].IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiLetterLower(code[4]) && char.IsAsciiLetterLower(code[5]);
    }

    private static bool IsBritish(ReadOnlySpan<char> code) =>
        char.IsAsciiLetterLower(code[0]) && char.IsAsciiDigit(code[^3]) && char.IsAsciiLetterLower(code[^2]) && char.IsAsciiLetterLower(code[^1]) && code[1..^3].IndexOfAnyInRange('0', '9') >= 0 && code[..2].IndexOfAnyInRange('0', '9') != 0;
}
