using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, with its index.</summary>
public class SortedValue
{
    /// <summary>Gets or sets the value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; } = null!; // A value to look for always has one.

    /// <summary>Gets or sets the index that the value has.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }
}
