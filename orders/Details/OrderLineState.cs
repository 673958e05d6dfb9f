namespace EthicalBot.Orders.Details;

/// <summary>How far one piece of an order is.</summary>
public enum OrderLineState
{
    Ordered,
    Sent,
    Delivered,
    Cancelled,
    ReturnRequested,
    Returned,
    ExchangeRequested,
    Exchanged,
}
