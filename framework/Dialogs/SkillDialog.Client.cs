using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that another bot, a skill, holds with the user: what goes over the wire.</summary>
public partial class SkillDialog
{
    // Returns the end of the conversation when the skill's replies have one.
    private async Task<Activity?> SendToSkillAsync(
        ITurnContext context, Activity activity, string conversationId, CancellationToken cancellationToken)
    {
        // The answer to an invoke is wanted in this turn.
        if (activity.Type == ActivityTypes.Invoke)
        {
            activity.DeliveryMode = DeliveryModes.ExpectReplies;
        }

        // The skill's replies come in through another turn, which must find this dialog on the stack.
        await DialogOptions.ConversationState!.SaveChangesAsync(context, true, cancellationToken).ConfigureAwait(false);

        var response = await PostAsync(activity, conversationId, cancellationToken).ConfigureAwait(false);
        if (response.Status is < 200 or > 299)
        {
            throw new HttpRequestException(
                $"Error invoking the skill id: \"{DialogOptions.Skill!.Id}\" at \"{DialogOptions.Skill.SkillEndpoint}\" "
                + $"(status is {response.Status}). \r\n {response.Body}");
        }

        return activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? await PassOnAsync(context, response.Body?.Activities ?? [], conversationId, cancellationToken).ConfigureAwait(false)
            : null;
    }

    private Task<InvokeResponse<ExpectedReplies>> PostAsync(Activity activity, string conversationId, CancellationToken cancellationToken) =>
        DialogOptions.SkillClient!.PostActivityAsync<ExpectedReplies>(
            DialogOptions.BotId,
            DialogOptions.Skill!.AppId,
            DialogOptions.Skill.SkillEndpoint!,
            DialogOptions.SkillHostEndpoint!, // As in the SDK, the options are not checked before they are used.
            conversationId,
            activity,
            cancellationToken);

    private async Task<Activity?> PassOnAsync(
        ITurnContext context, IList<Activity> replies, string conversationId, CancellationToken cancellationToken)
    {
        Activity? end = null;
        var answered = false;
        foreach (var reply in replies)
        {
            if (reply.Type == ActivityTypes.EndOfConversation)
            {
                end = reply;
                await DialogOptions.ConversationIdFactory!.DeleteConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
            }
            else if (!answered && await SignedInAsync(context, reply, cancellationToken).ConfigureAwait(false))
            {
                // The skill has its token, so the user need not see the card.
                answered = true;
            }
            else if (reply.Type != ActivityTypesEx.InvokeResponse)
            {
                await context.SendActivityAsync(reply, cancellationToken).ConfigureAwait(false);
            }
            else if (!answered)
            {
                answered = true;
                reply.Value = reply.Value is JObject json ? json.ToObject<InvokeResponse>() : reply.Value;
                await context.SendActivityAsync(reply, cancellationToken).ConfigureAwait(false);
            }
        }

        return end;
    }

    private async Task<bool> SignedInAsync(ITurnContext context, Activity reply, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(DialogOptions.ConnectionName)
            || !UserTokens.AreThere(context)
            || reply.Attachments?.FirstOrDefault(attachment => attachment?.ContentType == OAuthCard.ContentType)?.Content is not { } content
            || ObjectPath.MapValueTo<OAuthCard>(content) is not { TokenExchangeResource.Uri: { Length: > 0 } uri } card)
        {
            return false;
        }

        try
        {
            var settings = new OAuthPromptSettings { ConnectionName = DialogOptions.ConnectionName };
            var token = await UserTokens.ExchangeAsync(context, settings, new TokenExchangeRequest(uri), cancellationToken).ConfigureAwait(false);
            if (string.IsNullOrWhiteSpace(token?.Token))
            {
                return false;
            }

            var invoke = reply.CreateReply();
            invoke.Type = ActivityTypes.Invoke;
            invoke.Name = SignInConstants.TokenExchangeOperationName;
            invoke.Value = new TokenExchangeInvokeRequest
            {
                Id = card.TokenExchangeResource.Id,
                ConnectionName = card.ConnectionName,
                Token = token.Token,
            };
            var response = await PostAsync(invoke, reply.Conversation.Id, cancellationToken).ConfigureAwait(false);
            return response.Status is >= 200 and <= 299;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Without an exchanged token the user sees the skill's card.
            return false;
        }
    }
}
