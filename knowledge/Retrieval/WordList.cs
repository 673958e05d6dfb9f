using System.Collections.Frozen;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Folded words by language, from a file of the assembly: a line for each language, its tag first.</summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;

    private WordList(FrozenDictionary<string, FrozenSet<string>> words) => _words = words;

    /// <summary>Reads a list that the project embeds.</summary>
    public static WordList Read(string name)
    {
        using var reader = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream(name)!); // not null: the project embeds it
        return new(reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim().Split(' '))
            .ToFrozenDictionary(words => words[0], words => words.Skip(1).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));
    }

    /// <summary>True when the list of the language has a folded word.</summary>
    public bool Has(string word, string language) => _words.TryGetValue(language, out var words) && words.Contains(word);
}
