using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that lets the user sign in: the card, and who asked for it.</summary>
public partial class OAuthPrompt
{
    /// <summary>Sends a sign-in card as the channel shows it.</summary>
    public static async Task SendOAuthCardAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, IMessageActivity? prompt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(turnContext);
        prompt ??= Activity.CreateMessageActivity();
        prompt.Attachments ??= [];

        // These channels know nothing of OAuth cards.
        var plain = turnContext.Activity.ChannelId is Channels.Skype or "skypeforbusiness" or Channels.Cortana;
        var alreadyThere = prompt.Attachments.Any(attachment => plain ? attachment.Content is SigninCard : attachment.Content is OAuthCard);
        if (!alreadyThere)
        {
            var resource = await UserTokens.SignInResourceAsync(turnContext, settings, cancellationToken).ConfigureAwait(false);
            prompt.Attachments.Add(plain ? SigninCardFor(settings, resource) : OAuthCardFor(settings, turnContext, resource));
        }

        // Who polls for the token needs to know for how long.
        if (settings.Timeout is { } timeout)
        {
            turnContext.TurnState.TryAdd(TurnStateConstants.OAuthLoginTimeoutKey, TimeSpan.FromMilliseconds(timeout));
        }

        if (string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.AcceptingInput;
        }

        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Keeps which bot called this one, so that replies after the sign-in go to it.</summary>
    public static void SetCallerInfoInDialogState(IDictionary<string, object> state, ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(context);
        state[PersistedCaller] = SkillIdentityOf(context) is { } identity
            ? new CallerInfo
            {
                CallerServiceUrl = context.Activity.ServiceUrl,
                Scope = JwtTokenValidation.GetAppIdFromClaims(identity.Claims),
            }
            : null!; // Null stands for no calling bot.
    }

    private static Attachment SigninCardFor(OAuthPromptSettings settings, SignInResource resource) => new()
    {
        ContentType = SigninCard.ContentType,
        Content = new SigninCard
        {
            Text = settings.Text,
            Buttons = [new CardAction { Title = settings.Title, Value = resource.SignInLink, Type = ActionTypes.Signin }],
        },
    };

    private static Attachment OAuthCardFor(OAuthPromptSettings settings, ITurnContext turnContext, SignInResource resource)
    {
        var activity = turnContext.Activity;
        var needsLink = activity.IsFromStreamingConnection()
            || SkillIdentityOf(turnContext) is not null
            || settings.OAuthAppCredentials is not null;
        var showsLink = needsLink || (settings.ShowSignInLink ?? activity.ChannelId == Channels.Msteams);
        return new Attachment
        {
            ContentType = OAuthCard.ContentType,
            Content = new OAuthCard
            {
                Text = settings.Text,
                ConnectionName = settings.ConnectionName,
                Buttons =
                [
                    new CardAction
                    {
                        Title = settings.Title,
                        Text = settings.Text,
                        Type = needsLink && activity.ChannelId == Channels.Emulator ? ActionTypes.OpenUrl : ActionTypes.Signin,
                        Value = showsLink ? resource.SignInLink : null,
                    },
                ],
                TokenExchangeResource = resource.TokenExchangeResource,
                TokenPostResource = resource.TokenPostResource,
            },
        };
    }

    private static ClaimsIdentity? SkillIdentityOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && SkillValidation.IsSkillClaim(identity.Claims)
            ? identity
            : null;

    private sealed class CallerInfo
    {
        public string? CallerServiceUrl { get; set; }

        public string? Scope { get; set; }
    }
}
