using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.DeliveryAddress;

/// <summary>A customer wants an order sent elsewhere.</summary>
internal static class DeliveryAddressIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<DeliveryAddressDialog>(
        new Automation(Intents.DeliveryAddress, RiskTier.Change, IdentityLevel.Code, ReadsBack: true, ChecksPolicy: true).LeadingToWrites());
}
