namespace EthicalBot.Privacy.Redaction.SpecialCategories;

/// <summary>One place of a phrase: any of several wordings, or a gap of so many words that are not looked at.</summary>
internal sealed class PhrasePart
{
    private readonly Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;
    private readonly Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> _byLast;
    private readonly string[][] _stemFirst;
    private readonly string[][] _stemLast;

    public PhrasePart(IReadOnlyList<string[]> wordings, bool isOptional, int gap, bool isClass)
    {
        (Wordings, IsOptional, Gap, IsClass) = (wordings, isOptional, gap, isClass);
        _byFirst = By(words => words[0]);
        _byLast = By(words => words[^1]);
        _stemFirst = [.. wordings.Where(words => IsStem(words[0]))];
        _stemLast = [.. wordings.Where(words => IsStem(words[^1]))];
    }

    /// <summary>Each a row of words; a star ends a stem.</summary>
    public IReadOnlyList<string[]> Wordings { get; }

    public bool IsOptional { get; }

    /// <summary>How many words may stand here, whatever they are; 0 when this is no gap.</summary>
    public int Gap { get; }

    /// <summary>Named in the file: frequent words, by which no phrase is looked up unless it says so.</summary>
    public bool IsClass { get; }

    /// <summary>The wordings that begin with this word, or end with it.</summary>
    public ReadOnlySpan<string[]> Whole(ReadOnlySpan<char> word, bool forward) => (forward ? _byFirst : _byLast).TryGetValue(word, out var found) ? found : [];

    /// <summary>The wordings that begin with a stem, or end with one.</summary>
    public ReadOnlySpan<string[]> Stems(bool forward) => forward ? _stemFirst : _stemLast;

    public static bool IsStem(string word) => word[^1] == '*';

    public static bool Fits(ReadOnlySpan<char> word, string pattern) =>
        IsStem(pattern) ? word.StartsWith(pattern.AsSpan(..^1), StringComparison.Ordinal) : word.SequenceEqual(pattern);

    private Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> By(Func<string[], string> key) =>
        Wordings.Where(words => !IsStem(key(words))).GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
