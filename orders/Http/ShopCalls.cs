using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EthicalBot.Orders.Http;

/// <summary>Calls a shop's service: three tries within Orders:Timeout, of which one may take half, behind the circuit.</summary>
/// <remarks>Whoever sends a write puts its key on every try, so repeating it is safe.</remarks>
internal sealed partial class ShopCalls(
    IHttpClientFactory clients, ShopCircuit circuit, IOptions<OrdersOptions> options, TimeProvider time, ILogger<ShopCalls> logger)
{
    private const int MostTries = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task<ShopReply<T>> AskAsync<T>(
        Func<HttpRequestMessage> request, JsonTypeInfo<T> type, Func<T?, bool> isWhole, CancellationToken cancellationToken)
        where T : class
    {
        using var patience = new CancellationTokenSource(options.Value.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        var failed = new ShopReply<T>.Failed(UnavailableReason.Down, MayHaveArrived: false);
        for (var attempt = 1; attempt <= MostTries && circuit.MayAsk(); attempt++)
        {
            var reply = await TryAsync(request, type, isWhole, cancellationToken, either.Token);
            if (reply is not ShopReply<T>.Failed latest) return reply;

            // An earlier try may have arrived even if the last one was refused.
            failed = latest with { MayHaveArrived = latest.MayHaveArrived || failed.MayHaveArrived };
            if (!latest.MayHelpToRepeat || attempt == MostTries || !await RestAsync(Pause * attempt, cancellationToken, either.Token)) break;
        }

        Log.CannotAsk(logger, failed.ReasonKey);
        return failed;
    }

    private async Task<ShopReply<T>> TryAsync<T>(
        Func<HttpRequestMessage> request, JsonTypeInfo<T> type, Func<T?, bool> isWhole, CancellationToken caller, CancellationToken cancellationToken)
        where T : class
    {
        using var patience = new CancellationTokenSource(options.Value.Timeout / 2, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            using var message = request();
            using var response = await clients.CreateClient(nameof(HttpShop)).SendAsync(message, either.Token);
            if (response.StatusCode is >= HttpStatusCode.InternalServerError)
            {
                circuit.Failed();
                return new ShopReply<T>.Failed(UnavailableReason.Down, MayHaveArrived: true, MayHelpToRepeat: true);
            }

            circuit.Answered();
            return response.StatusCode switch
            {
                HttpStatusCode.OK => await ReadAsync(response, type, isWhole, either.Token),
                HttpStatusCode.NotFound or HttpStatusCode.Forbidden => new ShopReply<T>.Missing(),
                HttpStatusCode.Conflict => new ShopReply<T>.Several(),
                HttpStatusCode.Unauthorized => Refused<T>(),
                HttpStatusCode.TooManyRequests => new ShopReply<T>.Failed(UnavailableReason.Down, MayHaveArrived: false),
                _ => new ShopReply<T>.Failed(UnavailableReason.Unreadable, MayHaveArrived: false),
            };
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            circuit.Failed();
            return new ShopReply<T>.Failed(UnavailableReason.TimedOut, MayHaveArrived: true, MayHelpToRepeat: true);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return new ShopReply<T>.Failed(UnavailableReason.Unreadable, MayHaveArrived: true);
        }
        catch (HttpRequestException exception)
        {
            circuit.Failed();
            var wasNeverSent = exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            return new ShopReply<T>.Failed(UnavailableReason.Down, MayHaveArrived: !wasNeverSent, MayHelpToRepeat: true);
        }
    }

    private static async Task<ShopReply<T>> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, Func<T?, bool> isWhole, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            var value = await JsonSerializer.DeserializeAsync(body, type, cancellationToken);
            return isWhole(value) ? new ShopReply<T>.Answered(value!) : Unreadable<T>(); // not null: it is whole
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            // Not supported: a kind of thing without its "kind".
            return Unreadable<T>();
        }
    }

    // It was answered with 200, so a write may well be done.
    private static ShopReply<T>.Failed Unreadable<T>() => new(UnavailableReason.Unreadable, MayHaveArrived: true);

    private ShopReply<T>.Failed Refused<T>()
    {
        Log.KeyRefused(logger);
        return new(UnavailableReason.Refused, MayHaveArrived: false);
    }

    private async Task<bool> RestAsync(TimeSpan pause, CancellationToken caller, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(pause, time, cancellationToken);
            return true;
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2204, LogLevel.Warning, "The shop cannot be asked: {Reason}")]
        public static partial void CannotAsk(ILogger logger, string reason);

        [LoggerMessage(2205, LogLevel.Error, "The shop refuses Orders:Key (401); set it to the secret that the shop gave to this bot")]
        public static partial void KeyRefused(ILogger logger);
    }
}
