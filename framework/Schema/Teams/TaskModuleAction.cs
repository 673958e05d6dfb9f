using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card action that opens a task module.</summary>
public class TaskModuleAction : CardAction
{
    /// <summary>Initializes an action whose value, an object or the JSON of one, comes back with the task/fetch invoke.</summary>
    public TaskModuleAction(string? title = default, object? value = default)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string json => JObject.Parse(json),
            _ => JObject.FromObject(value),
        };
        data["type"] = "task/fetch";
        Value = data.ToString();
    }
}
