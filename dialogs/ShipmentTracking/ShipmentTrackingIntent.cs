using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.ShipmentTracking;

/// <summary>A customer asks where a parcel is.</summary>
internal static class ShipmentTrackingIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<OrderStatusDialog>(
        new(Intents.ShipmentTracking, RiskTier.Read, IdentityLevel.OrderProof) { NameKey = "ShipmentTracking.Name" });
}
