using System.Collections.Frozen;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Words that say nothing about what a question is about.</summary>
internal static class CommonWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_words = Read();

    /// <summary>True for a folded word that every text of the language uses.</summary>
    public static bool Has(string word, string language) => s_words.TryGetValue(language, out var words) && words.Contains(word);

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        using var reader = new StreamReader(typeof(CommonWords).Assembly.GetManifestResourceStream("Retrieval/CommonWords.txt")!); // not null: the project embeds it
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim().Split(' '))
            .ToFrozenDictionary(words => words[0], words => words.Skip(1).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
