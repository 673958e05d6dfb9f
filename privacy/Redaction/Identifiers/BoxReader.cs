using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Post boxes, places without streets, and military addresses.</summary>
internal static class BoxReader
{
    private static readonly PhraseBook<bool> s_boxes = new(WordFiles.Phrases("AddressCues.").Where(p => p.Section is "Box").Select(p => (p.Phrase, true)));

    private static readonly PhraseBook<bool> s_places = new(WordFiles.Phrases("AddressCues.").Where(p => p.Section is "Place").Select(p => (p.Phrase, true)));

    public static (int Start, int End)? At(WordRow words, int index)
    {
        if (!words[index].Is(WordSense.StartsAddress)) return null;
        foreach (var (after, _) in s_boxes.At(words, index))
        {
            if (after >= words.Count || words.Gap(after - 1).Length > 4 || words[after].Form is not (WordForm.Digits or WordForm.Mixed) || words[after].Length > 6) continue;
            var end = after + 1;
            if (words.Folded(index) is "unit" or "psc" or "cs" or "tsa" or "bp" or "uss" or "usns" or "usnv" or "usnn" && !words[index].IsCapital && words.CapitalsTell && !AddressParts.HasPostcode(words, end)) continue;
            if (words.Folded(index) is "unit")
            {
                // "Unit 5477 Box 8244"
                if (end + 1 >= words.Count || words.Folded(end) is not "box") continue;
                return (index, end + 2);
            }
            while (end < words.Count && end - after < 3 && words[end].Form is WordForm.Digits && words.Gap(end - 1) is " " && words[end].Length <= 3) end++;
            if (end + 1 < words.Count && words.Folded(end) is "box" && words.Gap(end - 1) is ", " or " ") end += 2;
            return (index, end);
        }
        foreach (var (after, _) in s_places.At(words, index))
        {
            var end = StreetName.End(words, after);
            if (words.Folded(index) is "le" && AddressParts.HasPostcode(words, after)) return (index, after);
            if (end > after && (AddressParts.HasPostcode(words, end) || words.Folded(index) is "lieu" or "lieudit" && words.IsCapital(end - 1))) return (index, end);
        }
        return null;
    }
}
