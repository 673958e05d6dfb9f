using EthicalBot.Orders.Policy;
using Microsoft.Extensions.Hosting;

namespace EthicalBot.Orders;

/// <summary>Asks for the shop and its policy at start, so that a demo file or a policy that cannot be used stops the start and not the first customer.</summary>
internal sealed class ShopStart(IShop shop, ShopPolicy policy) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = (shop, policy); // made by now, and with them the file
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
