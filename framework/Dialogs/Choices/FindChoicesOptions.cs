using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Gets or sets a value indicating whether the values of the choices are left out.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Gets or sets a value indicating whether the titles of the buttons are left out.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Gets or sets a value indicating whether a choice can be named by a number.</summary>
    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Gets or sets a value indicating whether a choice can be named by an ordinal.</summary>
    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
