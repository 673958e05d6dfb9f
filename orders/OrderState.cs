namespace EthicalBot.Orders;

/// <summary>How far an order is.</summary>
public enum OrderState
{
    Placed,
    Preparing,
    PartlyShipped,
    Shipped,
    Delivered,
    Cancelled,
    Returned,
}
