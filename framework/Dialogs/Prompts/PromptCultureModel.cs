namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of a language that prompts need.</summary>
public class PromptCultureModel
{
    /// <summary>Gets or sets the language.</summary>
    public string Locale { get; set; } = string.Empty;

    /// <summary>Gets or sets what stands between choices.</summary>
    public string Separator { get; set; } = string.Empty;

    /// <summary>Gets or sets what stands between two choices.</summary>
    public string InlineOr { get; set; } = string.Empty;

    /// <summary>Gets or sets what stands before the last of more than two choices.</summary>
    public string InlineOrMore { get; set; } = string.Empty;

    /// <summary>Gets or sets yes.</summary>
    public string YesInLanguage { get; set; } = string.Empty;

    /// <summary>Gets or sets no.</summary>
    public string NoInLanguage { get; set; } = string.Empty;
}
