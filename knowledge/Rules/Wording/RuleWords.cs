namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>One language's words for all rules, as they are written down in <c>Words/en.json</c>. Phrases are as <see cref="Phrase"/> reads them; " + " joins phrases of one sentence.</summary>
internal sealed record RuleWords
{
    /// <summary>Words that stand for "{name}" in phrases.</summary>
    public required IReadOnlyDictionary<string, string> Sets { get; init; }

    public required FigureWords Figures { get; init; }

    /// <summary>By topic, the words that a figure may belong to; what "other" names has no floor.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Topics { get; init; }

    /// <summary>By the name of a right, what goes below it.</summary>
    public required IReadOnlyDictionary<string, RightWords> Rights { get; init; }

    /// <summary>By kind, what commits the shop.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Commitments { get; init; }

    /// <summary>Words that turn a statement round.</summary>
    public required string Not { get; init; }

    /// <summary>Words that say when a statement holds ("x*" is any ending): statements under different ones do not compare.</summary>
    public required string Conditions { get; init; }

    /// <summary>By kind, what instructs a model; "unless" is what only looks like it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Injections { get; init; }
}
