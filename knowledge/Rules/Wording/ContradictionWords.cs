namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>The words that comparing two statements needs.</summary>
internal sealed record ContradictionWords
{
    /// <summary>Words that turn a statement round.</summary>
    public required string Not { get; init; }

    /// <summary>Words that say nothing of the subject.</summary>
    public required string Light { get; init; }

    /// <summary>Stems of words that set a condition: statements with different ones do not compare.</summary>
    public required string Conditions { get; init; }
}
