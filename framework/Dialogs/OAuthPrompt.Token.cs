using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that lets the user sign in: the ways in which a token comes.</summary>
public partial class OAuthPrompt
{
    /// <summary>Finds the token that an activity brings or stands for.</summary>
    public static async Task<PromptRecognizerResult<TokenResponse>> RecognizeTokenAsync(
        OAuthPromptSettings settings, DialogContext dc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        var token = activity switch
        {
            _ when IsTokenResponseEvent(activity) => await FromEventAsync(dc, cancellationToken).ConfigureAwait(false),
            _ when IsTeamsVerification(activity) => await FromTeamsAsync(settings, dc.Context, cancellationToken).ConfigureAwait(false),
            _ when IsTokenExchange(activity) => await FromExchangeAsync(settings, dc.Context, cancellationToken).ConfigureAwait(false),
            { Type: ActivityTypes.Message, Text: { } text } when MagicCode().Match(text) is { Success: true } code =>
                await UserTokens.GetAsync(dc.Context, settings, code.Value, cancellationToken).ConfigureAwait(false),
            _ => null,
        };
        return new PromptRecognizerResult<TokenResponse> { Succeeded = token is not null, Value = token! }; // Null unless it succeeded.
    }

    private static bool IsTokenResponseEvent(Activity activity) =>
        activity.Type == ActivityTypes.Event && activity.Name == SignInConstants.TokenResponseEventName;

    private static bool IsTeamsVerification(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name == SignInConstants.VerifyStateOperationName;

    private static bool IsTokenExchange(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name == SignInConstants.TokenExchangeOperationName;

    private static async Task<TokenResponse?> FromEventAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = dc.Context;
        var token = ObjectPath.MapValueTo<TokenResponse>(turn.Activity.Value);
        if (dc.ActiveDialog is { } active && active.State.TryGetValue(PersistedCaller, out var caller) && caller is not null)
        {
            // The event came from the token service, but replies go to the bot that called this one.
            var parent = active.Kept<CallerInfo>(PersistedCaller);
            turn.Activity.ServiceUrl = parent.CallerServiceUrl;
            if (turn.TurnState.Get<ConnectorFactory>() is { } factory)
            {
                turn.TurnState.Set<IConnectorClient>(
                    await factory.CreateAsync(parent.CallerServiceUrl!, parent.Scope, cancellationToken).ConfigureAwait(false));
            }
        }

        return token;
    }

    private static async Task<TokenResponse?> FromTeamsAsync(OAuthPromptSettings settings, ITurnContext turn, CancellationToken cancellationToken)
    {
        TokenResponse? token = null;
        HttpStatusCode status;
        try
        {
            var magicCode = (turn.Activity.Value as JObject)?.GetValue("state", StringComparison.Ordinal)?.ToString();
            token = await UserTokens.GetAsync(turn, settings, magicCode, cancellationToken).ConfigureAwait(false);
            status = token is null ? HttpStatusCode.NotFound : HttpStatusCode.OK;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Teams shows a failed sign-in, and the user may try again.
            status = HttpStatusCode.InternalServerError;
        }

        await AnswerAsync(turn, status, null, cancellationToken).ConfigureAwait(false);
        return token;
    }

    private static async Task<TokenResponse?> FromExchangeAsync(OAuthPromptSettings settings, ITurnContext turn, CancellationToken cancellationToken)
    {
        var request = turn.Activity.Value is null ? null : ObjectPath.MapValueTo<TokenExchangeInvokeRequest>(turn.Activity.Value);
        if (request is null)
        {
            return await RefuseAsync(
                HttpStatusCode.BadRequest,
                "The bot received an InvokeActivity that is missing a TokenExchangeInvokeRequest value. This is required to be sent with the "
                + "InvokeActivity.").ConfigureAwait(false);
        }

        if (request.ConnectionName != settings.ConnectionName)
        {
            return await RefuseAsync(
                HttpStatusCode.BadRequest,
                "The bot received an InvokeActivity with a TokenExchangeInvokeRequest containing a ConnectionName that does not match the "
                + "ConnectionName expected by the bot's active OAuthPrompt. Ensure these names match when sending the InvokeActivityInvalid "
                + "ConnectionName in the TokenExchangeInvokeRequest").ConfigureAwait(false);
        }

        TokenResponse? exchanged = null;
        try
        {
            exchanged = await UserTokens.ExchangeAsync(turn, settings, new TokenExchangeRequest(token: request.Token), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What cannot be exchanged is the same as nothing: the user signs in by hand.
        }

        if (string.IsNullOrEmpty(exchanged?.Token))
        {
            return await RefuseAsync(HttpStatusCode.PreconditionFailed, "The bot is unable to exchange token. Proceed with regular login.")
                .ConfigureAwait(false);
        }

        var accepted = new TokenExchangeInvokeResponse { Id = request.Id, ConnectionName = settings.ConnectionName };
        await AnswerAsync(turn, HttpStatusCode.OK, accepted, cancellationToken).ConfigureAwait(false);
        return new TokenResponse { ChannelId = exchanged.ChannelId, ConnectionName = exchanged.ConnectionName, Token = exchanged.Token };

        async Task<TokenResponse?> RefuseAsync(HttpStatusCode status, string detail)
        {
            var refusal = new TokenExchangeInvokeResponse { Id = request?.Id, ConnectionName = settings.ConnectionName, FailureDetail = detail };
            await AnswerAsync(turn, status, refusal, cancellationToken).ConfigureAwait(false);
            return null;
        }
    }

    private static Task<ResourceResponse> AnswerAsync(ITurnContext turn, HttpStatusCode status, object? body, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = (int)status, Body = body } }, cancellationToken);

    [GeneratedRegex("([0-9]{6})")]
    private static partial Regex MagicCode();
}
