namespace EthicalBot.Orders.Policy;

/// <summary>Payment means that a rule lets money go to or come from.</summary>
public enum AllowedMeans
{
    /// <summary>The one by which the order was paid.</summary>
    Original,
    Card,
    GiftCard,
    Account,
}
