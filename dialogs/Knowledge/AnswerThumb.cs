using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>The thumbs beneath an answer: on Teams an invoke, on the chat page an event of the same name and value, since Direct Line has clients send no invokes.</summary>
public static class AnswerThumb
{
    /// <summary>Whether the activity is one of them, up or down; it replies to the answer that it stands beneath.</summary>
    public static bool Is(IActivity activity) => activity is Activity { Type: ActivityTypes.Invoke or ActivityTypes.Event, Name: "message/submitAction", Value: JObject value } && Word(value, "actionName") == "feedback";

    /// <summary>Whether it is a thumb down.</summary>
    public static bool IsDown(IActivity activity) => Is(activity) && activity is Activity { Value: JObject value } && value["actionValue"] is JObject said && Word(said, "reaction") == "dislike";

    // Whatever a client sends in the place of a word is none.
    private static string? Word(JObject value, string name) => (value[name] as JValue)?.Value as string;
}
