using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Lets one of the token exchanges that Teams sends from each of the user's devices through, and only when the exchange succeeds.</summary>
public class TeamsSSOTokenExchangeMiddleware : IMiddleware
{
    private readonly IStorage _storage;
    private readonly string _connectionName;

    /// <summary>Initializes the middleware.</summary>
    /// <param name="storage">Where exchanges that were seen are noted.</param>
    /// <param name="connectionName">The connection whose tokens are exchanged.</param>
    /// <exception cref="ArgumentNullException">The storage is null or the name is blank.</exception>
    public TeamsSSOTokenExchangeMiddleware(IStorage storage, string connectionName)
    {
        ArgumentNullException.ThrowIfNull(storage);
        Require.NotBlank(connectionName);
        _storage = storage;
        _connectionName = connectionName;
    }

    /// <summary>Answers a token exchange that failed or was seen before; lets any other turn go on.</summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (IsTokenExchange(turnContext.Activity))
        {
            // Each device must learn that consent is missing, so duplicates are looked for after the exchange.
            if (!await ExchangesAsync(turnContext, cancellationToken).ConfigureAwait(false)
                || !await IsFirstAsync(turnContext, cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }

        await next(cancellationToken).ConfigureAwait(false);
    }

    private static bool IsTokenExchange(Activity activity) =>
        string.Equals(activity.ChannelId, Channels.Msteams, StringComparison.OrdinalIgnoreCase)
        && string.Equals(activity.Name, SignInConstants.TokenExchangeOperationName, StringComparison.OrdinalIgnoreCase);

    private static Task<ResourceResponse> AnswerAsync(ITurnContext turnContext, HttpStatusCode status, object? body, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = (int)status, Body = body } }, cancellationToken);

    private static string StorageKeyOf(Activity activity)
    {
        var channelId = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        var id = (string?)(activity.Value as JObject)?["id"];
        return string.IsNullOrEmpty(id)
            ? throw new InvalidOperationException("Invalid signin/tokenExchange. Missing activity.Value.Id.")
            : $"{channelId}/{conversationId}/{id}";
    }

    private async Task<bool> ExchangesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var request = (turnContext.Activity.Value as JObject)?.ToObject<TokenExchangeInvokeRequest>();
        TokenResponse? response = null;
        try
        {
            response = await ExchangeAsync(turnContext, new TokenExchangeRequest { Token = request?.Token }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // Whatever went wrong, the user can still sign in by hand.
        }

        if (!string.IsNullOrEmpty(response?.Token))
        {
            return true;
        }

        var refusal = new TokenExchangeInvokeResponse
        {
            Id = request?.Id,
            ConnectionName = _connectionName,
            FailureDetail = "The bot is unable to exchange token. Proceed with regular login.",
        };
        await AnswerAsync(turnContext, HttpStatusCode.PreconditionFailed, refusal, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private Task<TokenResponse?> ExchangeAsync(ITurnContext turnContext, TokenExchangeRequest request, CancellationToken cancellationToken)
    {
        var userId = turnContext.Activity.From.Id;
        if (turnContext.TurnState.Get<UserTokenClient>() is { } client)
        {
            return client.ExchangeTokenAsync(userId, _connectionName, turnContext.Activity.ChannelId, request, cancellationToken);
        }

        return turnContext.Adapter is IExtendedUserTokenProvider adapter
            ? adapter.ExchangeTokenAsync(turnContext, _connectionName, userId, request, cancellationToken)
            : throw new NotSupportedException("Token Exchange is not supported by the current adapter.");
    }

    private async Task<bool> IsFirstAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var key = StorageKeyOf(turnContext.Activity);
        var item = new Seen { ETag = (string?)((JObject)turnContext.Activity.Value!)["id"] }; // The key was made from it.
        try
        {
            // Only the first write finds nothing there, and so no other version.
            await _storage.WriteAsync(new Dictionary<string, object> { [key] = item }, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception conflict) when (conflict.Message.StartsWith("Etag conflict", StringComparison.OrdinalIgnoreCase)
            || conflict.Message.Contains("pre-condition is not met", StringComparison.OrdinalIgnoreCase))
        {
            await AnswerAsync(turnContext, HttpStatusCode.OK, null, cancellationToken).ConfigureAwait(false);
            return false;
        }
    }

    private sealed class Seen : IStoreItem
    {
        public string? ETag { get; set; }
    }
}
