using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.PrivacyRequest;

/// <summary>A customer wants a copy, a correction or the erasure of their data.</summary>
internal static class PrivacyRequestIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<MyDataDialog>(
        new(Intents.PrivacyRequest, RiskTier.Statutory, IdentityLevel.Code, ReadsBack: true) { Changes = true, NameKey = "PrivacyRequest.Name" });
}
