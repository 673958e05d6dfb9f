namespace EthicalBot.Knowledge.Generation;

/// <summary>How one call of a model ended.</summary>
internal enum ChatEnd
{
    /// <summary>It said all that it had to say.</summary>
    Complete,

    /// <summary>It, or who read it, stopped at the most that is taken.</summary>
    Cut,

    /// <summary>It refused, or a filter did.</summary>
    Refused,

    /// <summary>Today's tokens are spent; it was not asked.</summary>
    TokensSpent,

    /// <summary>It is asked for too much.</summary>
    RateLimited,

    /// <summary>The circuit is open; it was not asked.</summary>
    Paused,

    /// <summary>Time ran out.</summary>
    Late,

    /// <summary>It failed, broke off, or sent what cannot be read.</summary>
    Failed,
}
