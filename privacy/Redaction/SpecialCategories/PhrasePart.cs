namespace EthicalBot.Privacy.Redaction.SpecialCategories;

/// <summary>One place of a phrase: any of several wordings, or a gap of so many words that are not looked at.</summary>
internal sealed class PhrasePart
{
    private readonly ILookup<string, string[]> _byFirst;
    private readonly ILookup<string, string[]> _byLast;
    private readonly string[][] _stemFirst;
    private readonly string[][] _stemLast;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _firsts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lasts;

    public PhrasePart(IReadOnlyList<string[]> wordings, bool isOptional, int gap, bool isClass)
    {
        (Wordings, IsOptional, Gap, IsClass) = (wordings, isOptional, gap, isClass);
        _byFirst = wordings.Where(words => !IsStem(words[0])).ToLookup(words => words[0], StringComparer.Ordinal);
        _byLast = wordings.Where(words => !IsStem(words[^1])).ToLookup(words => words[^1], StringComparer.Ordinal);
        _stemFirst = [.. wordings.Where(words => IsStem(words[0]))];
        _stemLast = [.. wordings.Where(words => IsStem(words[^1]))];
        _firsts = _byFirst.Select(group => group.Key).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _lasts = _byLast.Select(group => group.Key).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Each a row of words; a star ends a stem.</summary>
    public IReadOnlyList<string[]> Wordings { get; }

    public bool IsOptional { get; }

    /// <summary>How many words may stand here, whatever they are; 0 when this is no gap.</summary>
    public int Gap { get; }

    /// <summary>Named in the file: frequent words, by which no phrase is looked up unless it says so.</summary>
    public bool IsClass { get; }

    /// <summary>The wordings that may begin with this word, or end with it.</summary>
    public IEnumerable<string[]> Candidates(ReadOnlySpan<char> word, bool forward)
    {
        var stems = forward ? _stemFirst : _stemLast;
        IEnumerable<string[]> whole = (forward ? _firsts : _lasts).TryGetValue(word, out var known) ? (forward ? _byFirst : _byLast)[known] : [];
        return stems.Length == 0 ? whole : whole.Concat(stems);
    }

    public static bool IsStem(string word) => word[^1] == '*';

    public static bool Fits(ReadOnlySpan<char> word, string pattern) =>
        IsStem(pattern) ? word.StartsWith(pattern.AsSpan(..^1), StringComparison.Ordinal) : word.SequenceEqual(pattern);
}
