using EthicalBot.Cards;
using Microsoft.Extensions.Hosting;

namespace EthicalBot.Dialogs.Catalogue;

/// <summary>Stops the start when the model was taught other intents than the catalogue has, or one has no name in words.</summary>
internal sealed class CatalogueCheck(Wording wording) : IHostedService
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The message names the folder and the line.</exception>
    public Task StartAsync(CancellationToken cancellationToken) =>
        CatalogueFault.Find(UnderstandingResource.Model.IntentNames, IntentCatalogue.All, wording.Has) is { } fault ? throw new InvalidOperationException(fault) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
