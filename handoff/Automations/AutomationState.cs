namespace EthicalBot.Handoff.Automations;

/// <summary>The stage that an automation was given.</summary>
/// <param name="Since">Decisions before this moment no longer count.</param>
/// <param name="Version">Grows with every change, so that of two who change it at once the second is told; 0 when nobody ever has.</param>
public sealed record AutomationState(string Automation, AutomationStage Stage, DateTimeOffset Since, long Version);
