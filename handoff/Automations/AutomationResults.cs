namespace EthicalBot.Handoff.Automations;

/// <summary>Which results speak for an automation.</summary>
public static class AutomationResults
{
    /// <summary>Whether the decision was right, as far as anybody knows.</summary>
    public static bool IsGood(this AutomationResult result) => result is AutomationResult.Agreed or AutomationResult.Done;

    /// <summary>Whether a person compared it with what they did themselves: only that counts for a promotion.</summary>
    public static bool IsCompared(this AutomationResult result) => result is AutomationResult.Agreed or AutomationResult.Differed;
}
