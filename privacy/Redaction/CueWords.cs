namespace EthicalBot.Privacy.Redaction;

/// <summary>The words that announce an identifier, one file a language in <c>Cues</c>.</summary>
/// <remarks>A line is "Cue: word, phrase, stem*, =accented"; accents count only after a "=".</remarks>
internal static class CueWords
{
    public static readonly IReadOnlyList<CueWord> All = [.. Read()];

    public static readonly CueTrie Trie = CueTrie.Of(All);

    private static IEnumerable<CueWord> Read()
    {
        var assembly = typeof(CueWords).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Cues/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!); // The name comes from the assembly itself.
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#') continue;
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var cue = Enum.Parse<Cue>(line.AsSpan(0, colon));
                foreach (var word in line[(colon + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    yield return new CueWord(cue, word.Trim('=', '*'), IsStem: word.EndsWith('*'), AccentsCount: word.StartsWith('='));
            }
        }
    }
}
