using System.Diagnostics;

namespace EthicalBot.Benchmarks.Turns;

/// <summary>Posts as many bytes as a customer does to the yardstick, and reads its answer.</summary>
internal sealed class Poster(HttpClient http, Uri address, int bytes) : IClient
{
    private readonly byte[] _body = new byte[bytes];

    /// <inheritdoc/>
    public async Task<Exchange> ExchangeAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(_body) };
        request.Content.Headers.ContentType = new("application/json");
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var took = Stopwatch.GetElapsedTime(started);
        return new(took, took);
    }
}
