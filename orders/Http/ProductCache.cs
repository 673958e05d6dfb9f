using System.Collections.Concurrent;
using EthicalBot.Orders.Products;

namespace EthicalBot.Orders.Http;

/// <summary>Products as the shop said them, each with when: fresh for a minute, and for an hour better than nothing.</summary>
internal sealed class ProductCache(TimeProvider time)
{
    private const int MostRemembered = 1_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Useful = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, ShopAnswer<Product>.Found> _products = new(StringComparer.Ordinal);

    /// <summary>What was said within the last minute.</summary>
    public ShopAnswer<Product>.Found? FreshOne(string id) => Younger(id, Fresh);

    /// <summary>What was said within the last hour, for when the shop cannot be asked; its age is told.</summary>
    public ShopAnswer<Product>.Found? AnyOne(string id) => Younger(id, Useful);

    public ShopAnswer<Product>.Found Keep(Product product)
    {
        if (_products.Count >= MostRemembered) _products.Clear();
        return _products[product.Id] = new(product, time.GetUtcNow());
    }

    /// <summary>What was bought or given back has changed the stock.</summary>
    public void Forget() => _products.Clear();

    private ShopAnswer<Product>.Found? Younger(string id, TimeSpan age) =>
        _products.TryGetValue(id, out var found) && time.GetUtcNow() - found.AsOf < age ? found : null;
}
