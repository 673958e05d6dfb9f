using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Automations;

/// <summary>One decision of an automation and what became of it; it says nothing that leads to a person.</summary>
/// <param name="Automation">A name of the registry.</param>
/// <param name="Stage">The stage in which it was made.</param>
public sealed record AutomationDecided([property: Classified(DataClass.None)] string Automation, AutomationStage Stage, AutomationResult Result, DateTimeOffset At) : ITurnChange;
