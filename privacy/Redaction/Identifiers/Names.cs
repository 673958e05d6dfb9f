using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Names of people: announced by a phrase, seen by their structure, and met again.</summary>
internal sealed class Names : IFindIdentifiers
{
    // A small word that is none of these begins no name.
    private const WordSense Interesting = WordSense.Name | WordSense.StartsCue | WordSense.StartsBrand | WordSense.SurnameEnding;

    public IEnumerable<Finding> Find(Reading reading)
    {
        var words = reading.Words;
        if (words.Count == 0) return [];
        var found = new List<(int Start, int End)>();
        var taken = new bool[words.Count];
        if (reading.Expected is DataClass.Name && Answer(words) is { } answer) Take(answer);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsLetters || taken[i]) continue;
            if ((words[i].Sense & Interesting) == 0 && words[i].Form is WordForm.Small) continue;
            if (NamesByStructure.BrandEnd(words, i) is var brand && brand > i)
            {
                i = brand - 1;
                continue;
            }
            if ((NamesByCue.At(words, i) ?? NamesByStructure.At(words, i)) is not { } name || NamesByStructure.IsBrand(words, name.Start) || WorkNames.Has(words, name.Start, name.End)) continue;
            Take(NameEdges.Widen(words, name));
        }
        foreach (var name in NamesElsewhere.FromMail(words, taken)) Take(name);
        foreach (var name in NamesElsewhere.Repeated(words, [.. found], taken)) found.Add(name);
        return found.Select(name => new Finding(words[name.Start].Start, EndOf(words, name.End), IdentifierKind.Name, 0.9));

        void Take((int Start, int End) name)
        {
            if (name.End <= name.Start || taken[name.Start]) return;
            found.Add(name);
            taken.AsSpan(name.Start..name.End).Fill(true);
        }
    }

    // The dot of "Benali A." is a part of it.
    private static int EndOf(WordRow words, int end) =>
        words[end - 1].Length == 1 && words.Gap(end - 1).StartsWith(".") ? words[end - 1].End + 1 : words[end - 1].End;

    // Asked for a name, people write it first, after a greeting at most.
    private static (int Start, int End)? Answer(WordRow words)
    {
        var start = 0;
        while (start < words.Count && start < 4 && words[start].Is(WordSense.Ordinary) && !words[start].Is(WordSense.Name)) start++;
        if (start == words.Count) return null;
        var end = NameReader.End(words, start, NameTrust.High);
        return end > start ? (start, end) : null;
    }
}
