using System.Security.Claims;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>
/// Turns what a channel posted into an activity of ours. A channel's ids may be telephone numbers or names, so inside this bot
/// a conversation and a customer go by blind indexes of them; the true ones are in the sealed return address.
/// </summary>
internal sealed class BotServiceIncoming(KeyRing keys, TimeProvider time)
{
    // What the connector makes its factories and tokens from.
    private static readonly string[] KeptClaims =
        [AuthenticationConstants.AudienceClaim, AuthenticationConstants.AppIdClaim, AuthenticationConstants.AuthorizedParty, AuthenticationConstants.VersionClaim, AuthenticationConstants.IssuerClaim];

    private static readonly string[] TakenTypes = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Invoke, ActivityTypes.ConversationUpdate];

    /// <summary>The conversation of an activity; in a group, each of its people has one of their own.</summary>
    public ConversationKey KeyOf(Activity posted) => new(
        posted.ChannelId,
        keys.BlindIndex("channel-conversation", posted.Conversation.IsGroup == true
            ? $"{posted.ChannelId}\n{posted.Conversation.Id}\n{posted.From.Id}"
            : $"{posted.ChannelId}\n{posted.Conversation.Id}"));

    /// <summary>Who is at the other end.</summary>
    public string SubjectOf(Activity posted) => $"{posted.ChannelId}:{CustomerOf(posted)}";

    /// <summary>The activity on its way into the inbox; null for what a bot has nothing to do with.</summary>
    public IncomingActivity? From(Activity posted, AuthenticateRequestResult caller)
    {
        if (!TakenTypes.Contains(posted.Type) || (posted.Type == ActivityTypes.ConversationUpdate && !HasComer(posted)))
            return null;

        var (key, reference) = (KeyOf(posted), posted.GetConversationReference());
        if (posted.Type == ActivityTypes.Message)
            RemoveMention(posted);
        var activity = new Activity
        {
            Type = posted.Type,
            Id = $"{key.Id}|{Guid.CreateVersion7():n}",
            ChannelId = posted.ChannelId,
            Timestamp = time.GetUtcNow(),
            From = new ChannelAccount { Id = CustomerOf(posted), Role = RoleTypes.User },
            Recipient = new ChannelAccount { Id = BotAccount.Id, Role = RoleTypes.Bot },
            Conversation = new ConversationAccount { Id = key.Id, IsGroup = posted.Conversation.IsGroup },
            Text = posted.Text,
            TextFormat = posted.Text is null ? null : TextFormatTypes.Plain,
            Locale = KnownLocale.Of(posted.Locale),
            ReplyToId = string.IsNullOrEmpty(posted.ReplyToId) ? null : Addressing.IndexOf(posted.ReplyToId, posted.ChannelId, keys),
            Name = posted.Name,
            Value = posted.Value is null ? null : JToken.FromObject(posted.Value),
            Attachments = [],
        };
        if (reference.ActivityId is not null)
            activity.Properties[Addressing.ChannelActivityId] = reference.ActivityId;
        if (posted.Type == ActivityTypes.ConversationUpdate)
            activity.MembersAdded = [activity.From];
        return new(key, SubjectOf(posted), posted.Id is null ? null : keys.BlindIndex("channel-activity", posted.Id), activity, Echo: posted.Type == ActivityTypes.Message)
        {
            Address = new(reference, caller.Audience, [.. (caller.ClaimsIdentity?.Claims ?? []).Where(claim => KeptClaims.Contains(claim.Type)).Select(AsPair)]),
            Awaited = posted.DeliveryMode == DeliveryModes.ExpectReplies,
        };
    }

    private string CustomerOf(Activity posted) =>
        keys.BlindIndex("channel-customer", $"{posted.ChannelId}\n{CustomerIn(posted)}");

    // Some channels let the bot itself, or the conversation, announce who has come.
    private static string CustomerIn(Activity posted) =>
        posted.Type == ActivityTypes.ConversationUpdate && posted.MembersAdded?.FirstOrDefault(member => member.Id != posted.Recipient?.Id) is { Id: { } comer }
            ? comer
            : posted.From.Id;

    private static bool HasComer(Activity posted) =>
        posted.Conversation.IsGroup != true && posted.MembersAdded?.Any(member => member.Id is not null && member.Id != posted.Recipient?.Id) == true;

    // Where the bot must be mentioned to be heard, its name stands in every message.
    private static void RemoveMention(Activity posted)
    {
        try
        {
            posted.RemoveRecipientMention();
        }
        catch (JsonException)
        {
            // A mention that cannot be read mentions nobody.
        }
    }

    private static KeyValuePair<string, string> AsPair(Claim claim) => new(claim.Type, claim.Value);
}
