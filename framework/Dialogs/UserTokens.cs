using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

// The token service of the turn, or that of an older adapter.
internal static class UserTokens
{
    public static Task<TokenResponse?> GetAsync(
        ITurnContext turn, OAuthPromptSettings settings, string? magicCode, CancellationToken cancellationToken) =>
        turn.TurnState.Get<UserTokenClient>() is { } client
            ? client.GetUserTokenAsync(turn.Activity.From.Id, settings.ConnectionName!, turn.Activity.ChannelId, magicCode, cancellationToken)
            : ProviderOf(turn).GetUserTokenAsync(turn, settings.OAuthAppCredentials, settings.ConnectionName!, magicCode, cancellationToken);

    public static Task<SignInResource> SignInResourceAsync(
        ITurnContext turn, OAuthPromptSettings settings, CancellationToken cancellationToken) =>
        turn.TurnState.Get<UserTokenClient>() is { } client
            ? client.GetSignInResourceAsync(settings.ConnectionName!, turn.Activity, null, cancellationToken)
            : ProviderOf(turn).GetSignInResourceAsync(
                turn, settings.OAuthAppCredentials, settings.ConnectionName!, turn.Activity.From.Id, null, cancellationToken);

    public static Task SignOutAsync(ITurnContext turn, OAuthPromptSettings settings, CancellationToken cancellationToken) =>
        turn.TurnState.Get<UserTokenClient>() is { } client
            ? client.SignOutUserAsync(turn.Activity.From.Id, settings.ConnectionName, turn.Activity.ChannelId, cancellationToken)
            : ProviderOf(turn).SignOutUserAsync(
                turn, settings.OAuthAppCredentials, settings.ConnectionName, turn.Activity.From?.Id, cancellationToken);

    public static Task<TokenResponse?> ExchangeAsync(
        ITurnContext turn, OAuthPromptSettings settings, TokenExchangeRequest request, CancellationToken cancellationToken) =>
        turn.TurnState.Get<UserTokenClient>() is { } client
            ? client.ExchangeTokenAsync(turn.Activity.From.Id, settings.ConnectionName!, turn.Activity.ChannelId, request, cancellationToken)
            : ProviderOf(turn).ExchangeTokenAsync(
                turn, settings.OAuthAppCredentials, settings.ConnectionName!, turn.Activity.From.Id, request, cancellationToken);

    public static bool AreThere(ITurnContext turn) =>
        turn.TurnState.Get<UserTokenClient>() is not null || turn.Adapter is IExtendedUserTokenProvider;

    private static IExtendedUserTokenProvider ProviderOf(ITurnContext turn) =>
        turn.Adapter as IExtendedUserTokenProvider ?? throw new NotSupportedException("OAuth prompt is not supported by the current adapter");
}
