using EthicalBot.Conversation.Mail;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Turns what a client posted into an activity of which every field that the client must not choose is ours.</summary>
internal sealed class DirectLineIncoming(KeyRing keys, TimeProvider time)
{
    private const int LongestClientId = 100;
    private static readonly string[] KeptChannelData = ["clientActivityID", "postBack", "messageBack", "attachmentSizes"];

    /// <summary>The message, event or typing of a client; attachments are those that were stored, never what the client links to.</summary>
    public IncomingActivity From(DirectLineTicket ticket, Activity posted, IList<Attachment> stored)
    {
        var channelData = posted.ChannelData as JObject;
        var clientId = channelData?["clientActivityID"] is JValue { Type: JTokenType.String } id && ((string)id!).Length <= LongestClientId ? (string)id! : null;
        var activity = New(ticket, posted.Type);
        activity.Text = posted.Text;
        activity.TextFormat = posted.Text is null ? null : TextFormatTypes.Plain;
        activity.Locale = KnownLocale.Of(posted.Locale);
        activity.Name = posted.Name;
        // A thumb says beneath which answer it stands; of what others are shown, nobody's claim is.
        activity.ReplyToId = posted.Type == ActivityTypes.Event ? posted.ReplyToId : null;
        activity.Value = posted.Value;
        activity.Attachments = stored;
        activity.ChannelData = channelData is null ? null : new JObject(channelData.Properties().Where(property => KeptChannelData.Contains(property.Name)));
        // A client writes its id freely, and the key lies beside the message in clear.
        return new(ticket.Conversation, ticket.Subject, clientId is null ? null : keys.BlindIndex("directline-activity", $"{ticket.UserId}/{clientId}"), activity, Echo: posted.Type == ActivityTypes.Message);
    }

    /// <summary>The news that a customer has come; Web Chat does not send it, so the server does, once.</summary>
    public IncomingActivity Joined(DirectLineTicket ticket, string language)
    {
        var activity = New(ticket, ActivityTypes.ConversationUpdate);
        activity.Locale = language;
        activity.MembersAdded = [activity.From];
        return new(ticket.Conversation, ticket.Subject, "joined", activity, Echo: false);
    }

    private Activity New(DirectLineTicket ticket, string type) => new()
    {
        Type = type,
        Id = $"{ticket.ConversationId}|{Guid.CreateVersion7():n}",
        ChannelId = DirectLineTicket.Channel,
        Timestamp = time.GetUtcNow(),
        From = new ChannelAccount { Id = ticket.UserId, Role = RoleTypes.User },
        Recipient = new ChannelAccount { Id = BotAccount.Id, Role = RoleTypes.Bot },
        Conversation = new ConversationAccount { Id = ticket.ConversationId },
    };
}
