using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a list of choices is worded.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Initializes options of which none is set.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Initializes options.</summary>
    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers = null)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Gets or sets what stands between choices.</summary>
    [JsonProperty("inlineSeparator")]
    public string? InlineSeparator { get; set; }

    /// <summary>Gets or sets what stands between two choices.</summary>
    [JsonProperty("inlineOr")]
    public string? InlineOr { get; set; }

    /// <summary>Gets or sets what stands before the last of more than two choices.</summary>
    [JsonProperty("inlineOrMore")]
    public string? InlineOrMore { get; set; }

    /// <summary>Gets or sets whether choices are numbered; they are unless set.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
