using EthicalBot.Orders;
using EthicalBot.Orders.Demo;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Operations;

/// <summary>Tells a person who has just started the bot where to look and what to try.</summary>
internal sealed class StartBanner(IServer server, IHostApplicationLifetime lifetime, IOptions<OrdersOptions> orders) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Show);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Show()
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address)
            return;
        Console.WriteLine();
        Console.WriteLine($"  EthicalBot is ready.");
        Console.WriteLine($"    Chat   {address}/");
        Console.WriteLine($"    Trust  {address}/trust");
        if (orders.Value.Url is null)
        {
            Console.WriteLine($"    Demo orders to try:");
            foreach (var sample in DemoShopFile.Samples(orders.Value.DemoFile).Take(3))
                Console.WriteLine($"      {sample.Number}  {sample.Email}  {sample.Postcode}");
        }

        Console.WriteLine();
    }
}
