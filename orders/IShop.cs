namespace EthicalBot.Orders;

/// <summary>The shop as the bot sees it: it shows an order only to a person who proves that it is theirs.</summary>
public interface IShop
{
    /// <summary>Looks an order up; a wrong proof and an unknown number give the same answer in the same time.</summary>
    Task<OrderLookup> FindAsync(OrderNumber number, Proof proof, CancellationToken cancellationToken);
}
