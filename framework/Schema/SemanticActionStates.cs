namespace Microsoft.Bot.Schema;

/// <summary>The states of a semantic action.</summary>
public static class SemanticActionStates
{
    /// <summary>The action starts.</summary>
    public const string Start = "start";

    /// <summary>The action goes on.</summary>
    public const string Continue = "continue";

    /// <summary>The action is done.</summary>
    public const string Done = "done";
}
