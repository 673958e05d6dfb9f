namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>A conversation's pseudonyms: which word stands for which value. The same value keeps its word all through the conversation.</summary>
/// <remarks>Not thread-safe: one turn works with it at a time. It never leaves this room but sealed, through <see cref="PseudonymVault"/>.</remarks>
public sealed class PseudonymBook
{
    internal const string LiteralLabel = "LITERAL";

    // A conversation needs a dozen. Beyond this, somebody pours in numbers, and the type alone is written.
    internal const int Most = 999;
    private const int LongestValue = 2000;

    private readonly List<Pseudonym> _all;
    private readonly Dictionary<(string Label, string Same), Pseudonym> _bySame;
    private readonly Dictionary<(string Label, int Number), Pseudonym> _byNumber;

    /// <summary>An empty book for a conversation.</summary>
    public PseudonymBook(PseudonymScope scope) : this(scope, [], version: 0)
    {
    }

    internal PseudonymBook(PseudonymScope scope, IEnumerable<Pseudonym> known, long version)
    {
        (Scope, Version, _all) = (scope, version, [.. known]);
        _bySame = _all.ToDictionary(one => (one.Label, one.Same));
        _byNumber = _all.ToDictionary(one => (one.Label, one.Number));
    }

    /// <summary>Whose it is.</summary>
    public PseudonymScope Scope { get; }

    /// <summary>The version that was read; 0 for a book that was never kept.</summary>
    public long Version { get; }

    /// <summary>Whether it has grown since it was read.</summary>
    public bool IsChanged { get; private set; }

    internal IReadOnlyList<Pseudonym> All => _all;

    internal string WordFor(DataClass dataClass, string label, string value, string readable, bool isRecognised, Func<IReadOnlyList<string>> traits)
    {
        var same = dataClass is DataClass.None ? value : SameValue.Of(dataClass, readable);
        if (Find(dataClass, label, same) is { } known) return Told(known, same).Written;
        if (_all.Count >= Most || value.Length > LongestValue) return $"⟦{label}⟧";
        var number = _all.Count(one => one.Label == label) + 1;
        var made = new Pseudonym(dataClass, label, number, value, same, isRecognised, traits());
        _all.Add(made);
        Keep(made);
        return made.Written;
    }

    /// <summary>What a token stands for, its type in the plural too; null when nobody gave it.</summary>
    internal Pseudonym? Find(TokenRead read) => read.Number is not { } number ? null
        : Find(read.Label, number)
            ?? (read.Label.EndsWith('S') ? Find(read.Label[..^1], number) : null)
            ?? (read.Label.EndsWith("ES", StringComparison.Ordinal) ? Find(read.Label[..^2], number) : null);

    private Pseudonym? Find(string label, int number) => _byNumber.GetValueOrDefault((label, number));

    // A phone number that was first written without its country: from now on another country's is another number.
    private Pseudonym Told(Pseudonym known, string same)
    {
        if (known.Class != DataClass.Phone || SameValue.CallingCode(known.Same) is not null || SameValue.CallingCode(same) is null) return known;
        var told = known with { Same = same };
        _all[_all.IndexOf(known)] = told;
        Keep(told);
        return told;
    }

    private void Keep(Pseudonym one)
    {
        _bySame[(one.Label, one.Same)] = one;
        _byNumber[(one.Label, one.Number)] = one;
        IsChanged = true;
    }

    private Pseudonym? Find(DataClass dataClass, string label, string same) =>
        _bySame.TryGetValue((label, same), out var exact) ? exact
        : dataClass is DataClass.Phone ? _all.Find(one => one.Label == label && SameValue.Equal(dataClass, one.Same, same)) : null;
}
