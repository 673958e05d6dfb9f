using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>A street with its number, the number before it or after it.</summary>
internal static class StreetReader
{
    /// <summary>The street whose kind stands at a word ("rue", "Bahnhofstraße", "Road"), as numbers of words.</summary>
    public static (int Start, int End)? At(Reading reading, int index)
    {
        var words = reading.Words;
        var word = words[index];
        if (!word.IsLetters) return null;
        // "5 B, place des Trois Frères": what stands before it is no name.
        if (word.Is(WordSense.StreetBefore) && index + 1 < words.Count && words.Gap(index) is " " && words.Folded(index + 1) is "de" or "des" or "du" or "da" or "do" or "das" or "dos" or "del" or "della" or "dei" or "degli" or "delle" && BeforeName(reading, index) is { } named) return named;
        if (word.Is(WordSense.StreetAfter | WordSense.StreetEnding) && (EndingAt(reading, index) ?? (word.Is(WordSense.StreetAfter) ? AfterName(reading, index) : null)) is { } street) return street;
        // "Laan van Meerdervoort", "Straße des 17. Juni", "Platz der Republik"
        if (word.Is(WordSense.StreetBefore) || (word.Is(WordSense.StreetAfter) && index + 1 < words.Count && words[index + 1].Is(WordSense.Particle) && words.Gap(index) is " " && word.IsCapital)) return BeforeName(reading, index);
        // "P.zza", "V.le", "C.so": the dot parts them.
        if (index > 0 && words.Gap(index - 1) is "." && words[index - 1].Length == 1 && words.Folded(index) is "le" or "so" or "zza" or "zzale") return BeforeName(reading, index);
        return Preposition(words, index);
    }

    // "12 bis rue des Lilas", "Calle Mayor 133", "C/ Sol, nº 3"
    private static (int Start, int End)? BeforeName(Reading reading, int index)
    {
        var words = reading.Words;
        var kind = words[index];
        // "c" and "r" are streets only as "C/" and "R.".
        if (kind.Length == 1 && words.Gap(index) is not ("/" or "/ " or ". " or ".")) return null;
        var number = HouseNumber.Before(words, index);
        var end = StreetName.End(words, index + 1);
        if (end == index + 1 || IsBatch(words, index, end)) return null;
        var abbreviated = index > 0 && words.Gap(index - 1) is "." && words[index - 1].Length == 1 && words[index].Length <= 5;
        if (number < index && !abbreviated)
        {
            // "2 place Vendôme" is an address, "1 place libre", "3 passages", "2 cours de yoga" are none.
            if (IsWeak(kind) && !words[end - 1].IsCapital && !AddressParts.Continues(words, end) && !IsAnnounced(reading, number)) return null;
            return (number, end);
        }
        var after = HouseNumber.After(words, end - 1);
        index = abbreviated ? index - 1 : index;
        // "corso di yoga 3", "plaza de garaje 3"
        if (after > end && words[end - 1].Form is WordForm.Small && words.CapitalsTell && words[end - 1].Is(WordSense.Ordinary | WordSense.Product) && !IsAnnounced(reading, index) && !AddressParts.Continues(words, after)) return null;
        if (after > end && !(kind.Length <= 2 && words.Gap(index).IsWhiteSpace() && kind.Form is WordForm.Small && !IsAnnounced(reading, index)) && !IsMeans(words, index)) return (index, after);
        var certain = AddressParts.HasPostcode(words, end) || (words[end - 1].IsCapital && AddressParts.HasUnitAndPostcode(words, end)) || (IsAnnounced(reading, index) && !IsWeak(kind));
        return certain && kind.Length > 2 ? (index, end) : null;
    }

    // "Lot TR-4030"
    private static bool IsBatch(WordRow words, int index, int end) => words.Folded(index) is "lot" or "lotes" && end == index + 2 && words[index + 1].Length <= 4 && words[index + 1].Form is WordForm.Capitals or WordForm.Capital && words.Gap(index + 1) is "-";

    // "Bahnhofstr. 230", "Karl-Marx-Straße 5", "Alte Poststraße 7", "Lange Straat 12", "12, Hauptstraße"
    private static (int Start, int End)? EndingAt(Reading reading, int index)
    {
        var words = reading.Words;
        var start = index;
        while (start > 0 && index - start < 5 && words[start - 1].IsLetters && words.Gap(start - 1) is "-") start--;
        var single = words[index].Is(WordSense.StreetAfter) && !words[index].Is(WordSense.StreetEnding);
        if (single && start == index)
        {
            if (words.Folded(index) is not ("strasse" or "straße" or "str" or "weg" or "platz" or "allee" or "gasse" or "ring" or "damm" or "ufer" or "straat" or "laan" or "plein" or "gracht" or "kade" or "dreef" or "singel"
                or "steenweg" or "gade" or "vej" or "gata" or "gatan" or "vagen" or "steig" or "chaussee" or "gate")) return null;
            while (start > 0 && index - start < 3 && words[start - 1].IsLetters && words.Gap(start - 1) is " " && (words[start - 1].IsCapital || !words[start - 1].Is(WordSense.Ordinary))) start--;
            start = WithForeword(words, start, index);
            if (start == index) return null;
        }
        else if (start > 0 && words.Gap(start - 1) is " " && words[start - 1].IsCapital && words[index].IsCapital && words[start - 1].IsLetters && HouseNumber.After(words, index) > index + 1
            && !words[start - 1].Is(WordSense.StartsCue | WordSense.Town) && (!words[start - 1].Is(WordSense.Ordinary) || words.Folded(start - 1)[^1] is 'e' or 'r' or 'n')) start--;
        start = WithForeword(words, start, index);
        var after = HouseNumber.After(words, index);
        if (after > index + 1) return IsMeans(words, index) ? null : (start, after);
        if (index > 0 && HouseNumber.Before(words, start) is var number && number < start && words[index].IsCapital && !words[index].Is(WordSense.Ordinary)) return (number, index + 1);
        if (words[index].Is(WordSense.Ordinary | WordSense.Brand | WordSense.Name | WordSense.Town)) return null;
        return AddressParts.HasPostcode(words, index + 1) && words[index].Length > 6 || (IsAnnounced(reading, start) && words[index].Length > 6 && words[index].Is(WordSense.StreetEnding) && !EndsLoosely(words, index)) ? (start, index + 1) : null;
    }

    // "van Goghlaan", "Burgemeester de Vlugtlaan", "lange Nieuwstraat", "1e Jan Steenstraat"
    private static int WithForeword(WordRow words, int start, int index)
    {
        while (start > 0 && index - start < 5 && words.Gap(start - 1) is " ")
        {
            var word = words[start - 1];
            var folded = words.Folded(start - 1);
            if (folded is "van" or "de" or "den" or "der" or "ter" or "lange" or "oude" or "nieuwe" or "grote" or "kleine" or "korte" or "alte" or "neue" or "obere" or "untere" or "hohe" or "grosse" or "prins" or "prinses" or "koningin" or "koning" or "burgemeester" or "sint" or "sankt" or "jan" or "1e" or "2e" or "3e"
                || (word.IsLetters && word.IsCapital && start < index && words[start].Is(WordSense.Particle) && !word.Is(WordSense.StartsCue))) start--;
            else break;
        }
        while (start < index && words.Folded(start) is "de" or "der" or "den" && words[start].Form is WordForm.Small) start++;
        return start;
    }

    private static bool EndsLoosely(WordRow words, int index) => words.Folded(index).EndsWith("ring") || words.Folded(index).EndsWith("hof") || words.Folded(index).EndsWith("markt");

    // "221b Baker Street", "12 Oak Ave", "4 Le Grand Close"
    private static (int Start, int End)? AfterName(Reading reading, int index)
    {
        var words = reading.Words;
        for (var i = index - 1; i >= 0 && index - i <= 5; i--)
        {
            var gap = words.Gap(i);
            if (gap is not (" " or "  " or ", " or "-" or "'" or ". ") || (gap is ". " && words[i].Length > 2)) return null;
            if (IsOrdinal(words, i)) continue;
            if (HouseNumber.Is(words[i]))
            {
                if (i == index - 1 && !words[index].IsCapital) return null;
                var capital = words[index].IsCapital && (words[index - 1].IsCapital || IsOrdinal(words, index - 1));
                if (!capital && IsWeak(words[index]) && !IsAnnounced(reading, i) && !AddressParts.HasPostcodeSoon(words, index + 1) && !AddressParts.HasTown(words, index + 1)) return null;
                if (!capital && index - i > 4) return null;
                return (i > 0 && HouseNumber.Is(words[i - 1]) && words.Gap(i - 1) is " " or "-" or "/" ? i - 1 : i, index + 1);
            }
            if (!words[i].IsLetters || (words[i].Form is WordForm.Small && words[i].Is(WordSense.Ordinary) && words[i].Length <= 4 && words[i].Length > 2 && words.Folded(i) is not ("high" or "mill" or "park" or "hill" or "king" or "west" or "east" or "new" or "old" or "oak" or "st" or "main" or "long" or "wood"))) return null;
            if (words[i].Form is WordForm.Small && words[i].Is(WordSense.Calendar | WordSense.Product)) return null;
        }
        return null;
    }

    // "42nd Street"
    private static bool IsOrdinal(WordRow words, int index) => words[index].Form is WordForm.Mixed && words.Folded(index)[^2..] is "st" or "nd" or "rd" or "th";

    // "Am Markt 3", "Unter den Linden 5", "An der Alster 12": German and Dutch streets without a word for street.
    private static (int Start, int End)? Preposition(WordRow words, int index)
    {
        if (words[index].Length > 6 || index + 2 >= words.Count || words.Folded(index) is not ("am" or "an" or "im" or "in" or "unter" or "zum" or "zur" or "auf" or "hinter" or "vor" or "bei" or "op" or "aan" or "achter" or "ober" or "neue" or "neuer" or "alte" or "alter" or "lange" or "grosse" or "große")) return null;
        var i = index + 1;
        while (i < words.Count && i - index < 3 && words.Gap(i - 1) is " " && words.Folded(i) is "der" or "die" or "dem" or "den" or "het" or "de" or "alten" or "neuen" or "hohen" or "grossen" or "großen") i++;
        if (i >= words.Count || words.Gap(i - 1) is not " " || !words[i].IsLetters || words[i].Length < 3 || words[i].Is(WordSense.Calendar | WordSense.Town)) return null;
        // "in Via Garibaldi 18": the street begins later.
        if (words.Folded(index) is "in" or "an" or "auf" or "bei" && words[i].Is(WordSense.StreetBefore | WordSense.StreetAfter | WordSense.StreetEnding)) return null;
        var after = HouseNumber.After(words, i);
        while (i + 1 < words.Count && after == i + 1 && i - index < 4 && words.Gap(i) is " " && words[i + 1].IsLetters && !words[i + 1].Is(WordSense.Ordinary)) after = HouseNumber.After(words, ++i);
        return after > i + 1 && (AddressParts.HasPostcode(words, after) || AddressParts.HasTown(words, after) || (after + 1 < words.Count && words.Folded(after) is "in" && words[after + 1].Is(WordSense.Town))) ? (index, after) : null;
    }

    // "place", "cours", "passage", "way", "close", "drive" have a life outside of addresses.
    private static bool IsWeak(Word kind) => kind.Is(WordSense.Ordinary | WordSense.Product | WordSense.Unit) || kind.Length <= 2;

    // "par voie 3", "via 2 app": a way to do something.
    private static bool IsMeans(WordRow words, int index) => words[index].Form is WordForm.Small && index + 1 < words.Count && words.Folded(index) is "via" or "strada" or "cour" or "route" or "mail" or "lot" or "sq" or "villa" or "pass" && !words[index + 1].IsCapital && !(words[index + 1].Is(WordSense.Particle) && index + 2 < words.Count && words.IsCapital(index + 2))
        && words[index + 1].Is(WordSense.Ordinary | WordSense.Brand | WordSense.Article);

    private static bool IsAnnounced(Reading reading, int index) => reading.Expected is DataClass.Address || reading.Cues.Before(reading.Words[index].Start, 30, Cue.Address);
}
