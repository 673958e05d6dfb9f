using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Cancellation;

/// <summary>A customer wants to cancel an order.</summary>
internal static class CancellationIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<CancellationDialog>(
        new Automation(Intents.Cancellation, RiskTier.Consequence, IdentityLevel.Code, ReadsBack: true, ChecksPolicy: true, ApprovalNeed.AboveAmount).LeadingToWrites());
}
