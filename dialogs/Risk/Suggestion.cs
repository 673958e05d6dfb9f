using EthicalBot.Handoff.Automations;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Risk;

/// <summary>What the bot would have done, on its way into the case of the person who does it.</summary>
public sealed class Suggestion
{
    /// <summary>A name of <see cref="RiskRegistry"/>; empty for words that are only a draft.</summary>
    [Classified(DataClass.None)]
    public string Automation { get; set; } = "";

    /// <summary>The stage in which it was left to the person.</summary>
    public AutomationStage Stage { get; set; }

    /// <summary>What it would have done, in words; null where another of the same moment says it.</summary>
    [Classified(DataClass.FreeText)]
    public string? Words { get; set; }
}
