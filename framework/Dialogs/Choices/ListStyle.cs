namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As it suits the channel.</summary>
    Auto,

    /// <summary>Within the sentence.</summary>
    Inline,

    /// <summary>As a numbered list.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As the buttons of a card.</summary>
    HeroCard,
}
