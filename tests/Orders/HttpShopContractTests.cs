using EthicalBot.Tests.Orders.ExampleShop;

namespace EthicalBot.Tests.Orders;

/// <summary>The contract over HTTP, against the example shop.</summary>
public sealed class HttpShopContractTests : ShopContractTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<IAsyncDisposable> _running = [];

    public override async Task DisposeAsync()
    {
        foreach (var running in _running) await running.DisposeAsync();
        await base.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    private protected override async Task<Shops> ShopAsync()
    {
        var server = await ExampleShopServer.StartAsync(Shops.Demo(_folder.PathOf("demo.json")));
        var (shop, services) = HttpShops.Asking(server.Address, FixedTime.Friday);
        _running.AddRange([services, server]);
        return shop;
    }
}
