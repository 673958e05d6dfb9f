using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.SmallTalk;

/// <summary>A customer greets, thanks or says good-bye.</summary>
internal static class SmallTalkIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<SmallTalkDialog>(
        new(Intents.SmallTalk, RiskTier.Talk) { NameKey = "SmallTalk.Name" });
}
