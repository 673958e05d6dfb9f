using Microsoft.Extensions.Hosting;

namespace EthicalBot.Orders;

/// <summary>Asks for the shop at start, so that a demo file that cannot be used stops the start and not the first customer.</summary>
internal sealed class ShopStart(IShop shop) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = shop; // made by now, and with it the file
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
