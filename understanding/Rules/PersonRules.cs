namespace EthicalBot.Understanding.Rules;

/// <summary>How people ask for a person, and what only looks like it.</summary>
internal sealed record PersonRules
{
    public required IReadOnlyList<string> Ask { get; init; }

    public required string Words { get; init; }

    public required string Fillers { get; init; }

    public required IReadOnlyList<string> Not { get; init; }

    public required IReadOnlyList<string> AboutBot { get; init; }
}
