using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>A customer asks where an order stands.</summary>
internal static class OrderStatusIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<OrderStatusDialog>(
        new(Intents.OrderStatus, RiskTier.Read, IdentityLevel.OrderProof) { NameKey = "OrderStatus.Name" });
}
