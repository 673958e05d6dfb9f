using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Handoff.Events;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Handoff.Approvals;

/// <summary>News of an approval for the bot. It comes through the inbox like the desk's other news, so it is heard in order and once.</summary>
public static class ApprovalEvent
{
    /// <summary>Somebody has decided, or it is time to go on with what was decided.</summary>
    public const string Decided = "approval.decided";

    /// <summary>Nobody has decided in time.</summary>
    public const string Expired = "approval.expired";

    /// <summary>The id of the approval that the activity has news of; null when it is something else.</summary>
    public static string? IdIn(IEventActivity activity) =>
        DeskEvent.Is(activity) && activity.Name is Decided or Expired && activity.Value is JObject about ? (string?)about["approval"] : null;

    /// <summary>Makes one. The same news of the same version is one event an hour: once when all is well, and again when its turn has failed.</summary>
    public static IncomingActivity Make(string name, Approval about, ConversationKey place, DateTimeOffset at) =>
        DeskEvent.Make(name, $"{name}/{about.Id}/{about.Version}/{at.ToUnixTimeSeconds() / 3600}", new JObject { ["approval"] = about.Id }, place, about.Subject);
}
