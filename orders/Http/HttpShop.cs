using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EthicalBot.Orders.Http;

/// <summary>A real shop behind HTTP, as written down in README.md of this folder; the shop checks the proof.</summary>
internal sealed partial class HttpShop(
    HttpClient client, ShopCircuit circuit, ShopSpelling spelling, IOptions<OrdersOptions> options, TimeProvider time, ILogger<HttpShop> logger) : IShop
{
    /// <summary>The most that an answer may weigh; an order with ten parcels weighs 8 KB.</summary>
    public const int LongestAnswer = 256 * 1024;

    private static readonly TimeSpan PauseBeforeRetry = TimeSpan.FromMilliseconds(200);

    public async Task<OrderLookup> FindAsync(OrderNumber number, Proof proof, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(options.Value.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await TryTwiceAsync(number, proof, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            circuit.Failed();
            return Unavailable(UnavailableReason.TimedOut);
        }
    }

    private async Task<OrderLookup> TryTwiceAsync(OrderNumber number, Proof proof, CancellationToken cancellationToken)
    {
        if (await TryAsync(number, proof, cancellationToken) is { } first) return first;

        await Task.Delay(PauseBeforeRetry, time, cancellationToken);
        return await TryAsync(number, proof, cancellationToken) ?? Unavailable(UnavailableReason.Down);
    }

    /// <summary>One question to the shop; nothing when asking once more may help. A look-up changes nothing, so it may be repeated.</summary>
    private async Task<OrderLookup?> TryAsync(OrderNumber number, Proof proof, CancellationToken cancellationToken)
    {
        if (!circuit.MayAsk()) return Unavailable(UnavailableReason.Down);

        try
        {
            using var request = RequestFor(number, proof);
            using var response = await client.SendAsync(request, cancellationToken);
            if (response.StatusCode >= HttpStatusCode.InternalServerError) circuit.Failed();
            else circuit.Answered();
            return response.StatusCode switch
            {
                HttpStatusCode.OK => await ReadAsync(number, response, cancellationToken),
                HttpStatusCode.NotFound or HttpStatusCode.Forbidden => new OrderLookup.NotProven(),
                HttpStatusCode.Unauthorized => Unavailable(UnavailableReason.Refused),
                HttpStatusCode.TooManyRequests => Unavailable(UnavailableReason.Down),
                >= HttpStatusCode.InternalServerError => null,
                _ => Unavailable(UnavailableReason.Unreadable, (int)response.StatusCode),
            };
        }
        catch (HttpRequestException exception)
        {
            if (exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded) return Unavailable(UnavailableReason.Unreadable);
            circuit.Failed();
            return null;
        }
    }

    private HttpRequestMessage RequestFor(OrderNumber number, Proof proof) => new(HttpMethod.Post, "orders/lookup")
    {
        // In the body, never in the address: addresses are written to logs all along the way.
        Content = JsonBody.Of(
            proof.Kind == ProofKind.Email ? new(number, proof.Value, null) : new(number, null, proof.Value),
            spelling.Json.OrderLookupRequest),
    };

    private async Task<OrderLookup> ReadAsync(OrderNumber number, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            // Always UTF-8, whatever charset the answer claims; ReadFromJsonAsync throws on one that it does not know.
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            var order = OrderRules.TryTidy(await JsonSerializer.DeserializeAsync(body, OrdersJson.Default.Order, cancellationToken));

            // A shop that answers with another order must not show it to this customer.
            return order?.Number == number ? new OrderLookup.Found(order) : Unavailable(UnavailableReason.Unreadable);
        }
        catch (JsonException)
        {
            return Unavailable(UnavailableReason.Unreadable);
        }
    }

    private OrderLookup.Unavailable Unavailable(string reason, int? status = null)
    {
        if (reason == UnavailableReason.Refused) Log.KeyRefused(logger);
        else Log.CannotAsk(logger, reason, status);
        return new(reason);
    }

    private static partial class Log
    {
        [LoggerMessage(2201, LogLevel.Warning, "The shop cannot be asked: {Reason}, status {Status}")]
        public static partial void CannotAsk(ILogger logger, string reason, int? status);

        [LoggerMessage(2202, LogLevel.Error, "The shop refuses Orders:Key (401); set it to the secret that the shop gave to this bot")]
        public static partial void KeyRefused(ILogger logger);
    }
}
