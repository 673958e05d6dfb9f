using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs dialogs: what a skill owes the bot that called it.</summary>
public static partial class DialogExtensions
{
    // The key under which a skill handler leaves the conversation of a reply that came from a skill.
    private const string SkillConversationReferenceKey = "Microsoft.Bot.Builder.Skills.SkillConversationReference";

    private static bool IsSkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && SkillValidation.IsSkillClaim(identity.Claims);

    private static SkillConversationReference? FromSkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<SkillConversationReference>(SkillConversationReferenceKey);

    private static bool IsFromParentToSkill(ITurnContext turnContext) => FromSkill(turnContext) is null && IsSkill(turnContext);

    // Returns null when the parent asked for nothing but a turn.
    private static async Task<DialogTurnResult?> ObeyParentAsync(
        ITurnContext turnContext, DialogContext dc, CancellationToken cancellationToken)
    {
        var cancel = turnContext.Activity.Type == ActivityTypes.EndOfConversation;
        var reprompt = turnContext.Activity.Type == ActivityTypes.Event && turnContext.Activity.Name == DialogEvents.RepromptDialog;
        if (!cancel && !reprompt)
        {
            return null;
        }

        if (dc.Stack.Count == 0)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        if (cancel)
        {
            // From the leaf, so that the dialogs end in the right order.
            return await LeafOf(dc).CancelAllDialogsAsync(true, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        await dc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        return new DialogTurnResult(DialogTurnStatus.Waiting);
    }

    private static async Task TellParentAsync(ITurnContext turnContext, DialogTurnResult result, CancellationToken cancellationToken)
    {
        if (result.Status is not (DialogTurnStatus.Complete or DialogTurnStatus.Cancelled) || !OwesAnEnd(turnContext))
        {
            return;
        }

        var end = new Activity(ActivityTypes.EndOfConversation)
        {
            Value = result.Result,
            Locale = turnContext.Activity.Locale,
            Code = result.Status == DialogTurnStatus.Complete
                ? EndOfConversationCodes.CompletedSuccessfully
                : EndOfConversationCodes.UserCancelled,
        };
        await turnContext.SendActivityAsync(end, cancellationToken).ConfigureAwait(false);
    }

    // A reply that came from a skill is passed on by the root bot, which has nobody to tell.
    private static bool OwesAnEnd(ITurnContext turnContext) => IsSkill(turnContext)
        && FromSkill(turnContext)?.OAuthScope is not (
            AuthenticationConstants.ToChannelFromBotOAuthScope or GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope);
}
