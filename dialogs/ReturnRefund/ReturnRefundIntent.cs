using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Refunds;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.ReturnRefund;

/// <summary>A customer wants to send something back, or money back.</summary>
internal static class ReturnRefundIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<RefundDialog>(
        new Automation(Intents.ReturnRefund, RiskTier.Consequence, IdentityLevel.Code, ReadsBack: true, ChecksPolicy: true, ApprovalNeed.AboveAmount).LeadingToWrites());
}
