using EthicalBot.Orders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.Orders.ExampleShop;

/// <summary>The HTTP adapters as the bot registers them.</summary>
internal static class HttpShops
{
    public static (Shops Shop, ServiceProvider Services) Asking(Uri address, TimeProvider time, ILoggerProvider? log = null, string timeout = "00:00:20", string prefix = "")
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Orders:Url"] = address.ToString(),
            ["Orders:Key"] = ExampleShopServer.Key,
            ["Orders:Timeout"] = timeout,
            ["Orders:NumberPrefix"] = prefix,
        }).Build();
        var services = new ServiceCollection()
            .AddSingleton(time)
            .AddLogging(logging => _ = log is null ? logging : logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace))
            .AddOrders(configuration)
            .BuildServiceProvider();
        return (new(services.GetRequiredService<IShop>(), services.GetRequiredService<ICustomerShop>(), services.GetRequiredService<IShopWrites>()), services);
    }
}
