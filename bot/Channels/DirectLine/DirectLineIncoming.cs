using System.Text.Unicode;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Turns what a client posted into an activity of which every field that the client must not choose is ours.</summary>
internal sealed class DirectLineIncoming(TimeProvider time)
{
    private const int LongestClientId = 100;
    private const int Deepest = 32;
    private static readonly JsonSerializerSettings Wire = new() { MaxDepth = Deepest, DateParseHandling = DateParseHandling.None };
    private static readonly string[] KeptChannelData = ["clientActivityID", "postBack", "messageBack", "attachmentSizes"];

    /// <summary>Reads a posted activity; null when it is not the JSON of one.</summary>
    public static Activity? Parse(ReadOnlySpan<byte> json)
    {
        if (!IsStrict(json))
            return null;
        try
        {
            return JsonConvert.DeserializeObject<Activity>(System.Text.Encoding.UTF8.GetString(json), Wire);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The message, event or typing of a client; attachments are those that were stored, never what the client links to.</summary>
    public IncomingActivity From(DirectLineTicket ticket, Activity posted, IList<Attachment> stored)
    {
        var channelData = posted.ChannelData as JObject;
        var clientId = channelData?["clientActivityID"] is JValue { Type: JTokenType.String } id && ((string)id!).Length <= LongestClientId ? (string)id! : null;
        var activity = New(ticket, posted.Type);
        activity.Text = posted.Text;
        activity.TextFormat = posted.Text is null ? null : TextFormatTypes.Plain;
        activity.Locale = posted.Locale is { Length: <= 35 } locale ? locale : null;
        activity.Name = posted.Name;
        activity.Value = posted.Value;
        activity.Attachments = stored;
        activity.ChannelData = channelData is null ? null : new JObject(channelData.Properties().Where(property => KeptChannelData.Contains(property.Name)));
        return new(ticket.Conversation, ticket.Subject, clientId is null ? null : $"{ticket.UserId}/{clientId}", activity, Echo: posted.Type == ActivityTypes.Message);
    }

    /// <summary>The news that a customer has come; Web Chat does not send it, so the server does, once.</summary>
    public IncomingActivity Joined(DirectLineTicket ticket, string language)
    {
        var activity = New(ticket, ActivityTypes.ConversationUpdate);
        activity.Locale = language;
        activity.MembersAdded = [activity.From];
        return new(ticket.Conversation, ticket.Subject, "joined", activity, Echo: false);
    }

    // Newtonsoft takes more for JSON than there is (comments, undefined, new Date(5)) and keeps it: shown again, no page could read it.
    private static bool IsStrict(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            return false;
        try
        {
            var reader = new System.Text.Json.Utf8JsonReader(json, new System.Text.Json.JsonReaderOptions { MaxDepth = Deepest });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
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
