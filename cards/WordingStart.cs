using Microsoft.Extensions.Hosting;

namespace EthicalBot.Cards;

/// <summary>Asks for the wording at start, so that a missing text stops the start and not a customer's turn.</summary>
internal sealed class WordingStart(Wording wording) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = wording; // made by now, and with it checked
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
