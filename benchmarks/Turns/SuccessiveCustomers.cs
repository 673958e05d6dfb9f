namespace EthicalBot.Benchmarks.Turns;

/// <summary>One customer after another: after some messages one goes and the next comes, since nobody says ten thousand things in one conversation.</summary>
/// <remarks>Coming and being greeted counts in throughput and processor time, where it is a small share, and not in the latencies.</remarks>
internal sealed class SuccessiveCustomers(HttpClient http, Uri bot, int messages) : IClient, IDisposable
{
    private Customer? _customer;

    /// <summary>The last thing said, and the answer to it.</summary>
    public (string Said, string Answer) Last => _customer?.Last ?? default;

    /// <inheritdoc/>
    public async Task<Exchange> ExchangeAsync(CancellationToken cancellationToken)
    {
        if (_customer is null || _customer.Said >= messages)
        {
            _customer?.Dispose();
            _customer = await Customer.OpenAsync(http, bot, cancellationToken);
        }

        return await _customer.ExchangeAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _customer?.Dispose();
}
