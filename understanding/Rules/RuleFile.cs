namespace EthicalBot.Understanding.Rules;

/// <summary>One language's rules as they are written down: see fr.json. A phrase is words; "a|b" is either, "x*" any ending, "x?" may be missing, "..." up to five words.</summary>
internal sealed record RuleFile
{
    public required string Language { get; init; }

    public required string FunctionWords { get; init; }

    public required IReadOnlyDictionary<string, string> Expand { get; init; }

    public required string NotTypos { get; init; }

    public required PersonRules Person { get; init; }
}
