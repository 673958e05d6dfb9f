using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.AiPolicy;

/// <summary>A customer asks what this bot is, and what it does with data.</summary>
internal static class AiPolicyIntent
{
    // That this is an AI must be told, whatever the figures say: it has no stages.
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<AboutAiDialog>(
        new(Intents.AiPolicy, RiskTier.Talk) { IsStaged = false, NameKey = "AiPolicy.Name" });
}
