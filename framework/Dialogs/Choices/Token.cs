using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Gets or sets where the word starts.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>Gets or sets where the word ends; the character belongs to it.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>Gets or sets the word.</summary>
    [JsonProperty("text")]
    public string Text { get; set; } = string.Empty;

    /// <summary>Gets or sets the word as it is compared.</summary>
    [JsonProperty("normalized")]
    public string Normalized { get; set; } = string.Empty;
}
