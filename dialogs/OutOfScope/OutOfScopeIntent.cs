using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.OutOfScope;

/// <summary>A customer wants nothing that this bot does.</summary>
internal static class OutOfScopeIntent
{
    public static CustomerIntent Declared { get; } = new(
        new(Intents.OutOfScope, RiskTier.Talk) { IsStaged = false, NameKey = "OutOfScope.Name" });
}
