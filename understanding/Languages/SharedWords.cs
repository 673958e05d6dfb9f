using System.Collections.Frozen;

namespace EthicalBot.Understanding.Languages;

/// <summary>Words that so many languages have that they tell nothing: see Shared.txt.</summary>
internal static class SharedWords
{
    private static readonly FrozenSet<string> s_words = Read();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => s_lookup.Contains(word);

    private static FrozenSet<string> Read()
    {
        const string resource = "Languages/Shared.txt";
        using var stream = typeof(SharedWords).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The words '{resource}' are not in this build; they must be an embedded resource.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
