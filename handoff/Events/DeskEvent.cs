using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Handoff.Cases;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

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

    /// <summary>The case that the news is about, and who held it.</summary>
    public static (string? Reference, string? Agent) AboutOf(IEventActivity news) =>
        news.Value is JObject about ? ((string?)about["reference"], (string?)about["agent"]) : default;

    /// <summary>Makes one. The same news of the same case is one event a minute: once when all is well, and again when its turn has failed.</summary>
    public static IncomingActivity Make(string name, OpenCase about, ConversationRow conversation, DateTimeOffset at)
    {
        var key = $"{name}/{about.Reference}/{about.Agent}/{about.WaitingSince.ToUnixTimeMilliseconds()}/{at.ToUnixTimeSeconds() / 60}";
        return Make(name, key, new JObject { ["reference"] = about.Reference, ["agent"] = about.Agent }, conversation.Key, conversation.Subject);
    }

    /// <summary>Makes one of a kind of news.</summary>
    /// <param name="key">The same for the same news, which is then heard once.</param>
    internal static IncomingActivity Make(string name, string key, JObject about, ConversationKey conversation, string subject) =>
        new(conversation, subject, key, new Activity
        {
            Type = ActivityTypes.Event,
            Id = $"{conversation.Id}|{key}",
            Name = name,
            Value = about,
            ChannelId = conversation.Channel,
            From = new ChannelAccount { Id = Sender, Role = RoleTypes.Bot },
            Conversation = new ConversationAccount { Id = conversation.Id },
        }, Echo: false);
}
