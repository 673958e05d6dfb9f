namespace Microsoft.Bot.Builder;

/// <summary>How grave a trace is.</summary>
public enum Severity
{
    /// <summary>Of interest in development only.</summary>
    Verbose = 0,

    /// <summary>The normal course of things.</summary>
    Information = 1,

    /// <summary>Not an error yet.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>The bot cannot go on.</summary>
    Critical = 4,
}
