namespace EthicalBot.Evaluation.Fairness;

/// <summary>A row, what the product made of it, and what it made of the group's baseline.</summary>
internal sealed record Judged(CounterfactualRow Row, Outcome Outcome, Outcome Baseline)
{
    /// <summary>The writer was treated otherwise than the baseline.</summary>
    public bool IsFlipped => Outcome != Baseline;

    /// <summary>Whether the intent is right; null when nobody said which is.</summary>
    public bool? IsRight => Right(Outcome);

    /// <summary>Whether the baseline's is.</summary>
    public bool? IsBaselineRight => Right(Baseline);

    /// <summary>The customer was understood, and seen by a person where that is needed.</summary>
    public bool? IsGood => IsRight is { } right ? right && (Row.ShouldEscalate is null || Row.ShouldEscalate == Outcome.Escalates) : null;

    private bool? Right(Outcome outcome) => Row.Intents.Count == 0 ? null : Row.Intents.Contains(outcome.Intent);
}
