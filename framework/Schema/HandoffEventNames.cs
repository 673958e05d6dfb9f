namespace Microsoft.Bot.Schema;

/// <summary>The names of the handoff events.</summary>
public static class HandoffEventNames
{
    /// <summary>The bot asks for a person.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>The hub tells what became of the request.</summary>
    public const string HandoffStatus = "handoff.status";
}
