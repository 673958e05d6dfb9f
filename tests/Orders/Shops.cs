using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Demo;
using EthicalBot.Orders.Policy;
using Microsoft.Extensions.Logging.Abstractions;

namespace EthicalBot.Tests.Orders;

/// <summary>The three ports of a shop that runs over the demo shop's books.</summary>
internal sealed record Shops(IShop Public, ICustomerShop Customers, IShopWrites Writes)
{
    public static ShopPolicy Policy { get; } = ShopPolicyFile.Read(null);

    public static Shops Demo(string path, ShopPolicy? policy = null, TimeProvider? time = null)
    {
        var books = new DemoBooks(path, time ?? FixedTime.Friday);
        return new(
            new DemoShop(books, NullLogger<DemoShop>.Instance),
            new DemoCustomerShop(books, time ?? FixedTime.Friday, NullLogger<DemoCustomerShop>.Instance),
            new DemoShopWrites(books, policy ?? Policy, time ?? FixedTime.Friday, NullLogger<DemoShopWrites>.Instance));
    }

    public static CustomerAddress Address { get; } = new("Inès Vasseur", "2 rue Neuve", "3e étage", "44100", "Nantes", "FR");
}
