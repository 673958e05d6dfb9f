namespace EthicalBot.Handoff.Automations;

/// <summary>What became of one decision of an automation.</summary>
public enum AutomationResult
{
    /// <summary>A person did what the bot proposed.</summary>
    Agreed,

    /// <summary>A person did something else.</summary>
    Differed,

    /// <summary>The bot did it.</summary>
    Done,

    /// <summary>The shop refused what the bot held to be allowed.</summary>
    Refused,

    /// <summary>The shop did not do it, or gave no clear answer.</summary>
    Failed,

    /// <summary>The customer contests it.</summary>
    Contested,

    /// <summary>An agent found it wrong.</summary>
    Wrong,
}
