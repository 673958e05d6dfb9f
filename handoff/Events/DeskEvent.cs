using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;

namespace EthicalBot.Handoff.Events;

/// <summary>What the desk tells the bot of a conversation. It comes through the inbox like a message, so it is answered in order and once.</summary>
public static class DeskEvent
{
    /// <summary>Nobody has taken the case in time.</summary>
    public const string Unanswered = "desk.unanswered";

    /// <summary>The agent who held the conversation is gone.</summary>
    public const string LeftAlone = "desk.leftAlone";

    // No channel lets a client choose this sender.
    private const string Sender = "ethicalbot:desk";

    /// <summary>Whether the activity is one of these; no client can send one.</summary>
    public static bool Is(IActivity activity) => activity is { Type: ActivityTypes.Event, From.Id: Sender };

    /// <summary>Makes one; the same case, name and time are the same event.</summary>
    public static IncomingActivity Make(string name, string reference, ConversationRow conversation, DateTimeOffset since)
    {
        var key = $"{name}/{reference}/{since.ToUnixTimeMilliseconds()}";
        return new(conversation.Key, conversation.Subject, key, new Activity
        {
            Type = ActivityTypes.Event,
            Id = $"{conversation.Key.Id}|{key}",
            Name = name,
            Value = reference,
            ChannelId = conversation.Key.Channel,
            From = new ChannelAccount { Id = Sender, Role = RoleTypes.Bot },
            Conversation = new ConversationAccount { Id = conversation.Key.Id },
        }, Echo: false);
    }
}
