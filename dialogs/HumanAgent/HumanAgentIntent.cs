using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.HumanAgent;

/// <summary>A customer asks for a person.</summary>
internal static class HumanAgentIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<PersonDialog>(
        new(Intents.HumanAgent, RiskTier.Person) { NameKey = "HumanAgent.Name" });
}
