using EthicalBot.Orders.Writes;

namespace EthicalBot.Orders;

/// <summary>What the bot may change at the shop for a customer who confirmed it.</summary>
public interface IShopWrites
{
    /// <summary>Does it once: the same write with the same key gives the first outcome again.</summary>
    Task<WriteOutcome> WriteAsync(ShopWrite write, CancellationToken cancellationToken);
}
