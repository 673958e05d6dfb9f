namespace EthicalBot.Orders.Writes;

/// <summary>A change of one order.</summary>
public abstract record OrderWrite : ShopWrite
{
    private protected OrderWrite(string key, string customerId, OrderNumber number, WriteKind rule)
        : base(key, customerId, rule) => Number = number;

    /// <summary>The order.</summary>
    public OrderNumber Number { get; }
}
