using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for.</summary>
public class FindValuesOptions
{
    /// <summary>Gets or sets a value indicating whether some words of a value are enough.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>Gets or sets the language.</summary>
    [JsonProperty("locale")]
    public string? Locale { get; set; }

    /// <summary>Gets or sets how many words may stand between two words of a value; two unless set.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>Gets or sets what splits a text into words.</summary>
    [JsonIgnore]
    public TokenizerFunction? Tokenizer { get; set; }
}
