namespace EthicalBot.Benchmarks.Turns;

/// <summary>Somebody who says something, waits for what comes of it, and says the next thing at once.</summary>
internal interface IClient
{
    /// <summary>Does it once.</summary>
    Task<Exchange> ExchangeAsync(CancellationToken cancellationToken);
}
