using EthicalBot.Handoff.Automations;

namespace EthicalBot.Dialogs.Risk;

/// <summary>Settings <c>Automations:*</c>: how far each automation may go at most.</summary>
public sealed class AutomationOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Automations";

    /// <summary>By the names of <see cref="RiskRegistry"/>; case makes no difference, for in variables of an environment it often cannot be kept.</summary>
    public Dictionary<string, AutomationSetting> ByName { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The highest stage that an automation may have.</summary>
    public AutomationStage HighestOf(Automation automation) => ByName.TryGetValue(automation.Name, out var setting) ? Read(setting.Stage) ?? AutomationStage.Automatic : AutomationStage.Automatic;

    internal static AutomationStage? Read(string? word) =>
        word is { Length: > 0 } && !char.IsDigit(word[0]) && word[0] != '-' && Enum.TryParse<AutomationStage>(word, ignoreCase: true, out var stage) ? stage : null;
}
