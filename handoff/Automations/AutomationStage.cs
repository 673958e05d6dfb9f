namespace EthicalBot.Handoff.Automations;

/// <summary>How far the bot may go by itself; each stage lets it do more than the one before.</summary>
public enum AutomationStage
{
    /// <summary>A person does it; what the bot would have done is noted beside it.</summary>
    Shadow,

    /// <summary>The bot prepares it, and a person does it.</summary>
    Suggest,

    /// <summary>The bot does it, within what its tier asks for.</summary>
    Automatic,
}
