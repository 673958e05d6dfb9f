using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using EthicalBot.Benchmarks.Turns;

namespace EthicalBot.Benchmarks.Echo;

/// <summary>Posts a message as the Bot Service does, and reads the response; the reply goes to the stub.</summary>
internal sealed class EchoCustomer(HttpClient http, Uri bot, Uri connector, string? token, int number) : IClient
{
    public const string Channel = "stub";

    private readonly Uri _endpoint = new(bot, "/api/messages");
    private readonly AuthenticationHeaderValue? _authorization = token is null ? null : new("Bearer", token);
    private readonly byte[] _body = Encoding.UTF8.GetBytes($$"""
        {"type":"message","id":"m{{number}}","timestamp":"2026-11-20T12:00:00.000Z","localTimestamp":"2026-11-20T13:00:00.000+01:00",
        "serviceUrl":"{{connector.AbsoluteUri}}","channelId":"{{Channel}}","from":{"id":"u{{number}}","name":"User {{number}}"},
        "conversation":{"id":"c{{number}}"},"recipient":{"id":"bot","name":"Bot"},"textFormat":"plain","locale":"en-GB","text":"where is order 20001",
        "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}],"channelData":{"clientActivityID":"x{{number}}"} }
        """);

    public int Bytes => _body.Length;

    /// <inheritdoc/>
    public async Task<Exchange> ExchangeAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint) { Content = new ByteArrayContent(_body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Authorization = _authorization;
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var took = Stopwatch.GetElapsedTime(started);
        return new(took, took);
    }
}
