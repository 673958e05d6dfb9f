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

    /// <summary>Who speaks; an activity that does not say so is taken to be written by AI.</summary>
    public static string KindOf(Activity activity) =>
        (activity.ChannelData as JObject)?["speaker"] is JObject speaker && (string?)speaker["kind"] == Fixed ? Fixed : Ai;
}
