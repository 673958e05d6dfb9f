namespace EthicalBot.Tests.Orders;

/// <summary>The contract over the embedded shop.</summary>
public sealed class DemoShopContractTests : ShopContractTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private protected override Task<Shops> ShopAsync() => Task.FromResult(Shops.Demo(_folder.PathOf("demo.json")));
}
