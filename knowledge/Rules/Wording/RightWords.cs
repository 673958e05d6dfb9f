namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>What goes below a right in one language.</summary>
internal sealed record RightWords
{
    /// <summary>Sayings that do.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>Sayings in the same sentence that make it lawful.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Where a figure is bounded, one of these must be said as well. Empty: none.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}
