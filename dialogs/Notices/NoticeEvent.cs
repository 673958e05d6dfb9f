using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Notices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Notices;

/// <summary>What the watch tells the bot. It comes through the inbox like a message, so it is said in order and recorded with what is known of it.</summary>
public static class NoticeEvent
{
    private const string Name = "notice.due";

    // No channel lets a client choose this sender.
    private const string Sender = "ethicalbot:notices";

    /// <summary>Whether the activity is one; no client can send one.</summary>
    public static bool Is(IActivity activity) => activity is { Type: ActivityTypes.Event, From.Id: Sender };

    /// <summary>Which wish is to be looked at, and which news was found.</summary>
    public static (string? Following, string? Key) AboutOf(IEventActivity notice) =>
        notice.Value is JObject about ? ((string?)about["following"], (string?)about["key"]) : default;

    /// <summary>Makes one. The same news is one event a minute: once when all is well, and again when its turn has failed.</summary>
    public static IncomingActivity Make(Following following, string key, DateTimeOffset at)
    {
        var (conversation, dedupe) = (following.Conversation, $"{Name}/{following.Id}/{key}/{at.ToUnixTimeSeconds() / 60}");
        return new(conversation, following.Subject, dedupe, new Activity
        {
            Type = ActivityTypes.Event,
            Id = $"{conversation.Id}|{dedupe}",
            Name = Name,
            Value = new JObject { ["following"] = following.Id, ["key"] = key },
            ChannelId = conversation.Channel,
            From = new ChannelAccount { Id = Sender, Role = RoleTypes.Bot },
            Conversation = new ConversationAccount { Id = conversation.Id },
        }, Echo: false);
    }
}
