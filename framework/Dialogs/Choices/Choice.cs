using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that can be chosen.</summary>
public class Choice
{
    /// <summary>Initializes a choice.</summary>
    public Choice(string? value = null) => Value = value!; // Set afterwards where it is not given here.

    /// <summary>Gets or sets what is returned when it is chosen.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Gets or sets the button, over the value.</summary>
    [JsonProperty("action")]
    public CardAction? Action { get; set; }

    /// <summary>Gets or sets other words for the value.</summary>
    [JsonProperty("synonyms")]
    public List<string>? Synonyms { get; set; }
}
