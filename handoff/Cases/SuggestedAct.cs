using EthicalBot.Handoff.Automations;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>Something that the bot would have done and left to the person of a case; the words of it stand in a note.</summary>
/// <param name="Automation">A name of the registry of automations.</param>
public sealed record SuggestedAct([property: Classified(DataClass.None)] string Automation, AutomationStage Stage);
