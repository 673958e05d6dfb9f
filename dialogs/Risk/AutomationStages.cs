using EthicalBot.Handoff.Automations;

namespace EthicalBot.Dialogs.Risk;

/// <summary>The stage that an automation has now: the one that it was given, and never more than the settings allow.</summary>
public sealed class AutomationStages(IAutomations store, AutomationOptions options)
{
    /// <summary>The stage of one that nobody ever gave one: what needs a person's approval still gets it.</summary>
    public const AutomationStage Beginning = AutomationStage.Automatic;

    /// <summary>The stage now; what has no stages is always done.</summary>
    public async Task<AutomationStage> OfAsync(Automation automation, CancellationToken cancellationToken) =>
        automation.IsStaged ? Of(automation, await store.FindAsync(automation.Name, cancellationToken)) : AutomationStage.Automatic;

    /// <summary>The stage by what the store has.</summary>
    public AutomationStage Of(Automation automation, AutomationState? given) => Lower(given?.Stage ?? Beginning, HighestOf(automation));

    /// <summary>The highest that the settings allow.</summary>
    public AutomationStage HighestOf(Automation automation) => options.HighestOf(automation);

    private static AutomationStage Lower(AutomationStage one, AutomationStage other) => one < other ? one : other;
}
