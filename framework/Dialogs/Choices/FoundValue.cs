using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in a text.</summary>
public class FoundValue
{
    /// <summary>Gets or sets the value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; } = null!; // Set wherever a value is found.

    /// <summary>Gets or sets the index that the value has.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>Gets or sets how well the text fits, from 0 to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
