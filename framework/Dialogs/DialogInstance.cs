using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that is under way, with its state.</summary>
public class DialogInstance
{
    /// <summary>Gets or sets the id of the dialog.</summary>
    [JsonProperty("id")]
    public string Id { get; set; } = null!; // Set wherever an instance is pushed.

    /// <summary>Gets or sets the state of the dialog.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; } = null!; // Set wherever an instance is pushed.

    /// <summary>Gets or sets the place in the stack, for dialogs that share one.</summary>
    public int? StackIndex { get; set; }

    /// <summary>Gets or sets the version of the dialog that began.</summary>
    public string? Version { get; set; }

    internal T Kept<T>(string key)
    {
        if (State[key] is T value)
        {
            return value;
        }

        // A storage that does not write type names gives back what it parsed.
        var parsed = JToken.FromObject(State[key]).ToObject<T>()!; // The token is an object.
        State[key] = parsed;
        return parsed;
    }
}
