using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A passage of the text to highlight.</summary>
public class TextHighlight
{
    /// <summary>Initializes an empty <see cref="TextHighlight"/>.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Initializes a <see cref="TextHighlight"/> with its values.</summary>
    public TextHighlight(string? text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>Gets or sets the passage.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets which occurrence of the passage is meant.</summary>
    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}
