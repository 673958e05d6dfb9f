using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What the Emulator shows of an inspected conversation.</summary>
internal static class InspectionTraces
{
    public static Activity Received(Activity activity) => Trace("ReceivedActivity", "activity", activity, "Received Activity");

    public static Activity Sent(Activity activity) =>
        activity.Type == ActivityTypes.Trace ? activity : Trace("SentActivity", "activity", activity, "Sent Activity");

    public static Activity Updated(Activity activity) => Trace("MessageUpdate", "activity", activity, "Message Update");

    public static Activity Deleted(ConversationReference reference) =>
        Trace("MessageDelete", "conversationReference", reference, "Deleted Message");

    public static Activity State(JObject states) => Trace("BotState", "botState", states, "Bot State");

    public static Activity Failed(Exception exception) => Trace("TurnError", "error", exception.Message, "Turn Error");

    public static Activity Command(string command) => Trace("Command", "command", command, "Command");

    private static Activity Trace(string name, string schema, object value, string label) =>
        (Activity)Activity.CreateTraceActivity(name, $"https://www.botframework.com/schemas/{schema}", value, label);
}
