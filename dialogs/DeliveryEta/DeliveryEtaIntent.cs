using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.DeliveryEta;

/// <summary>A customer asks when a parcel arrives.</summary>
internal static class DeliveryEtaIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<OrderStatusDialog>(
        new(Intents.DeliveryEta, RiskTier.Read, IdentityLevel.OrderProof) { NameKey = "DeliveryEta.Name" });
}
