using EthicalBot.Conversation.Floor;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Speech;

/// <summary>Who speaks in an activity: text that people of the company wrote beforehand, an AI, or a person now.</summary>
public static class Speaker
{
    /// <summary>Text written beforehand by people, with facts filled in.</summary>
    public const string Fixed = "fixed";

    /// <summary>Text that an AI wrote.</summary>
    public const string Ai = "ai";

    /// <summary>A person who writes now.</summary>
    public const string Person = "person";

    /// <summary>Says that the activity's text was written beforehand.</summary>
    public static Activity MarkFixed(this Activity activity)
    {
        activity.ChannelData = new JObject { ["speaker"] = new JObject { ["kind"] = Fixed } };
        return activity;
    }

    /// <summary>Says that a person writes, under the name that the customer reads.</summary>
    public static Activity MarkPerson(this Activity activity, string name)
    {
        activity.ChannelData = new JObject { ["speaker"] = new JObject { ["kind"] = Person, ["name"] = name } };
        return activity;
    }

    /// <summary>Says that the activity tells who holds the conversation from now on: it is told even when that has changed again meanwhile, and pages show it.</summary>
    /// <param name="agent">The name that the customer reads, where a person holds it.</param>
    public static Activity MarkFloorNews(this Activity activity, FloorHolder holder, string? agent = null)
    {
        activity.ChannelData = new JObject
        {
            ["speaker"] = new JObject { ["kind"] = Fixed },
            ["floor"] = new JObject { ["holder"] = holder.ToString().ToLowerInvariant(), ["name"] = agent },
        };
        return activity;
    }

    /// <summary>Says that the activity tells what the customer was promised to be told: it is told whoever holds the conversation by then.</summary>
    public static Activity MarkNews(this Activity activity)
    {
        activity.ChannelData = new JObject { ["speaker"] = new JObject { ["kind"] = Fixed }, ["news"] = true };
        return activity;
    }

    /// <summary>Whether the activity tells what was promised to be told.</summary>
    public static bool IsNews(Activity activity) => (bool?)(activity.ChannelData as JObject)?["news"] == true;

    /// <summary>Whether the activity tells who holds the conversation.</summary>
    public static bool IsFloorNews(Activity activity) => (activity.ChannelData as JObject)?["floor"] is JObject;

    /// <summary>Who speaks; an activity that does not say so is taken to be written by AI.</summary>
    public static string KindOf(Activity activity) =>
        (string?)SpeakerOf(activity)?["kind"] switch { Fixed => Fixed, Person => Person, _ => Ai };

    /// <summary>The name of a person who speaks; null when none does.</summary>
    public static string? NameOf(Activity activity) => (string?)SpeakerOf(activity)?["name"];

    private static JObject? SpeakerOf(Activity activity) => (activity.ChannelData as JObject)?["speaker"] as JObject;
}
