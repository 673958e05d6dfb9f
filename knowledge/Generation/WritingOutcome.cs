namespace EthicalBot.Knowledge.Generation;

/// <summary>What became of an answer that was asked of a model.</summary>
public enum WritingOutcome
{
    /// <summary>At least one sentence with a source was written, and the answer came to its end or to the most that is read of one.</summary>
    Written,

    /// <summary>The model says that the passages do not answer it.</summary>
    NotInSources,

    /// <summary>The model refused, a filter stopped it, it called a tool, or there was no sentence with a source in all that it said.</summary>
    Unusable,

    /// <summary>No model is configured.</summary>
    NotConfigured,

    /// <summary>This customer had as many answers today as one may have.</summary>
    CustomerBudgetSpent,

    /// <summary>Today's tokens are spent.</summary>
    TokenBudgetSpent,

    /// <summary>The model is asked for too much, and says so.</summary>
    RateLimited,

    /// <summary>The model failed so often of late that it is left alone for a while.</summary>
    Paused,

    /// <summary>Nothing came in time, or not all of it did; sentences that came before stand.</summary>
    Late,

    /// <summary>The call failed, or broke off; sentences that came before stand.</summary>
    Failed,
}
