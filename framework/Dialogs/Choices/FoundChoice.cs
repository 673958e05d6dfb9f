using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was found in a text.</summary>
public class FoundChoice
{
    /// <summary>Gets or sets the value of the choice.</summary>
    [JsonProperty("value")]
    public string Value { get; set; } = null!; // Set wherever a choice is found.

    /// <summary>Gets or sets the place of the choice in the list.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>Gets or sets how well the text fits, from 0 to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>Gets or sets the word by which it was found.</summary>
    [JsonProperty("synonym")]
    public string? Synonym { get; set; }
}
