namespace EthicalBot.Desk.Automations;

/// <summary>What became of the wish to give an automation another stage.</summary>
internal abstract record AutomationMoveOutcome
{
    private AutomationMoveOutcome()
    {
    }

    /// <summary>It has it.</summary>
    public sealed record Done : AutomationMoveOutcome;

    /// <summary>No automation of this name has stages.</summary>
    public sealed record NoSuchAutomation : AutomationMoveOutcome;

    /// <summary>There is no stage in that direction, or the settings do not allow it.</summary>
    public sealed record AtEnd : AutomationMoveOutcome;

    /// <summary>People have compared too few decisions, or too few were right.</summary>
    public sealed record NotProven : AutomationMoveOutcome;

    /// <summary>Somebody else changed it meanwhile.</summary>
    public sealed record Overtaken : AutomationMoveOutcome;
}
