using System.Collections.Frozen;

namespace EthicalBot.Understanding.Text;

/// <summary>Words without what tells who is a woman, who a man and who neither: "cansada", "cansado" and "cansade" are read as one.</summary>
/// <remarks>A stem needs to be no word: it only must be the same for all forms, and another for other words.</remarks>
internal static class GenderedForms
{
    private const int ShortestStem = 4;
    private const string Endings = "aeoəx";

    private static readonly string[] s_feminine = ["innen", "in"];
    private static readonly FrozenDictionary<string, string> s_pairs = Read();

    /// <summary>What a folded word is read as.</summary>
    public static ReadOnlySpan<char> Neutral(string word)
    {
        if (s_pairs.TryGetValue(word, out var same)) return same;
        var stem = WithoutEndings(word);
        foreach (var ending in s_feminine)
        {
            if (stem.Length >= ShortestStem + ending.Length && stem.EndsWith(ending, StringComparison.Ordinal)) return WithoutEndings(stem[..^ending.Length]);
        }
        return stem;
    }

    private static ReadOnlySpan<char> WithoutEndings(ReadOnlySpan<char> word)
    {
        if (word.Length > ShortestStem + 1 && word[^1] == 's' && Endings.Contains(word[^2], StringComparison.Ordinal)) word = word[..^1];
        while (word.Length > ShortestStem && Endings.Contains(word[^1], StringComparison.Ordinal)) word = word[..^1];
        return word;
    }

    // A line holds forms of one word; the first stands for all.
    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(GenderedForms).Assembly.GetManifestResourceStream("Text/Gendered.txt")
            ?? throw new InvalidOperationException("'Text/Gendered.txt' is not in this build; it must be an embedded resource.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' '));
        return lines.SelectMany(forms => forms.Select(form => (form, forms[0]))).DistinctBy(pair => pair.form).ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);
    }
}
