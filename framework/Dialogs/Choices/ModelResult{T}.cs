using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was recognized in a text, and where.</summary>
public class ModelResult<T>
{
    /// <summary>Gets or sets the passage.</summary>
    [JsonProperty("text")]
    public string Text { get; set; } = string.Empty;

    /// <summary>Gets or sets where the passage starts.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>Gets or sets where the passage ends; the character belongs to it.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>Gets or sets the name of what was recognized.</summary>
    [JsonProperty("typeName")]
    public string TypeName { get; set; } = string.Empty;

    /// <summary>Gets or sets what was recognized.</summary>
    [JsonProperty("resolution")]
    public T Resolution { get; set; } = default!; // Set wherever something is recognized.
}
