using System.Diagnostics;

namespace EthicalBot.Benchmarks.Turns;

/// <summary>A number of clients at one server, and what was measured of them in all rounds so far.</summary>
internal sealed class Scenario(string name, ServerProcess server, IReadOnlyList<IClient> clients)
{
    private readonly List<Exchange> _exchanges = [];
    private TimeSpan _elapsed;
    private TimeSpan _processor;
    private long? _bytes = 0;

    public string Name => name;

    public int Clients => clients.Count;

    public double PerSecond => _exchanges.Count / _elapsed.TotalSeconds;

    /// <summary>Milliseconds of the server's processor time for one exchange.</summary>
    public double ProcessorMilliseconds => _processor.TotalMilliseconds / _exchanges.Count;

    /// <summary>Processors that the server kept busy.</summary>
    public double ProcessorsBusy => _processor / _elapsed;

    /// <summary>Bytes given to the disk for one exchange.</summary>
    public double? BytesWritten => (double?)_bytes / _exchanges.Count;

    /// <summary>Works for a while without counting.</summary>
    public Task WarmUpAsync(TimeSpan time) => WorkAsync(time);

    /// <summary>Works for a while and counts.</summary>
    public async Task MeasureAsync(TimeSpan time)
    {
        var (before, started) = (server.Use(), Stopwatch.GetTimestamp());
        _exchanges.AddRange(await WorkAsync(time));
        _elapsed += Stopwatch.GetElapsedTime(started);
        var after = server.Use();
        _processor += after.Processor - before.Processor;
        _bytes += after.BytesWritten - before.BytesWritten;
    }

    /// <summary>Milliseconds in which a share of the POSTs was acknowledged.</summary>
    public double Acknowledged(double share) => Quantile(exchange => exchange.Acknowledged, share);

    /// <summary>Milliseconds in which a share of the answers was read.</summary>
    public double Answered(double share) => Quantile(exchange => exchange.Answered, share);

    private async Task<IEnumerable<Exchange>> WorkAsync(TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        // What hangs must not hang the benchmark.
        using var limit = new CancellationTokenSource(time + TimeSpan.FromSeconds(60));
        var work = await Task.WhenAll(clients.Select(client => Task.Run(async () =>
        {
            var exchanges = new List<Exchange>();
            do
                exchanges.Add(await client.ExchangeAsync(limit.Token));
            while (Stopwatch.GetElapsedTime(started) < time);
            return exchanges;
        })));
        return work.SelectMany(exchanges => exchanges);
    }

    private double Quantile(Func<Exchange, TimeSpan> part, double share)
    {
        var sorted = _exchanges.Select(part).Order().ToList();
        return sorted[Math.Min((int)(sorted.Count * share), sorted.Count - 1)].TotalMilliseconds;
    }
}
