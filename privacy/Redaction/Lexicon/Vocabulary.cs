using System.Collections.Frozen;

namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>What each word that we know can be.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, WordSense> s_words = Read().ToFrozenDictionary(StringComparer.Ordinal);

    public static WordSense Of(ReadOnlySpan<char> folded)
    {
        if (!s_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var sense)) return WordEndings.Of(folded) is var ending && ending != WordSense.None ? ending : OfCompound(folded);
        const WordSense Known = WordSense.Name | WordSense.Ordinary | WordSense.Town | WordSense.Brand | WordSense.Product | WordSense.Calendar | WordSense.Country;
        return (sense & Known) == 0 ? sense | WordEndings.Of(folded) : sense;
    }

    // "Boxspringbett", "Kindersitz", "Wasserkocher": what ends in a word for a thing is a thing.
    private static WordSense OfCompound(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 8 or > 26) return WordSense.None;
        var words = s_words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(12, folded.Length - 3); length >= 4; length--)
        {
            if (words.TryGetValue(folded[^length..], out var end) && (end & (WordSense.Product | WordSense.Ordinary)) != 0 && (end & WordSense.Name) == 0
                && (length >= 5 || (end & WordSense.Product) != 0) && folded[^length..] is not "mann") return WordSense.OrdinaryEnding;
        }
        return WordSense.None;
    }

    private static Dictionary<string, WordSense> Read()
    {
        var words = new Dictionary<string, WordSense>(StringComparer.Ordinal);
        AddAll("GivenNames.", WordSense.Given);
        AddAll("Surnames.", WordSense.Surname);
        AddAll("Towns.", WordSense.Town);
        AddAll("Ordinary.", WordSense.Ordinary);
        foreach (var (section, line) in WordFiles.Named("Vocabulary.").SelectMany(WordFiles.Lines))
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(word, Enum.Parse<WordSense>(section));
        }
        foreach (var word in words.Keys.ToList())
        {
            // "the", "an", "mon": whatever they are in some language, here they are small words.
            if (word.Length <= 3 && (words[word] & WordSense.Ordinary) != 0) words[word] &= ~WordSense.Given;
        }
        AddFirstWords(WordFiles.Phrases("NameCues."), WordSense.StartsCue);
        AddFirstWords(WordFiles.Phrases("BrandPhrases."), WordSense.StartsBrand);
        AddFirstWords(WordFiles.Phrases("AddressCues."), WordSense.StartsAddress);
        return words;

        void AddAll(string files, WordSense sense)
        {
            foreach (var word in WordFiles.Words(files)) Add(word, sense);
        }

        void AddFirstWords(IEnumerable<(string, string Phrase)> phrases, WordSense sense)
        {
            foreach (var (_, phrase) in phrases)
            {
                if (Phrases.Split(phrase) is [var first, ..]) words[first] = words.GetValueOrDefault(first) | sense;
            }
        }

        void Add(string word, WordSense sense)
        {
            // A town of two words is known by both when they stand together; here by the first.
            var parts = Phrases.Split(word);
            if (parts.Length == 0 || (parts.Length > 1 && sense is not WordSense.Town and not WordSense.Country)) return;
            foreach (var part in parts)
            {
                if (parts.Length == 1 || (part.Length > 3 && (words.GetValueOrDefault(part) & WordSense.Name) == 0)) words[part] = words.GetValueOrDefault(part) | sense;
            }
        }
    }
}
