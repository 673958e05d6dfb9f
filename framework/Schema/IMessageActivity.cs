namespace Microsoft.Bot.Schema;

/// <summary>A message.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>Gets or sets the language of the text as a BCP 47 tag.</summary>
    string? Locale { get; set; }

    /// <summary>Gets or sets the text of the message.</summary>
    string? Text { get; set; }

    /// <summary>Gets or sets the text to speak.</summary>
    string? Speak { get; set; }

    /// <summary>Gets or sets whether the bot waits for input, one of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>Gets or sets the text to show where cards cannot be shown.</summary>
    string? Summary { get; set; }

    /// <summary>Gets or sets the format of the text, one of <see cref="TextFormatTypes"/>.</summary>
    string? TextFormat { get; set; }

    /// <summary>Gets or sets how several attachments are laid out, one of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>Gets or sets the attachments.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>Gets or sets the suggested actions.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Gets or sets the importance, one of <see cref="ActivityImportance"/>.</summary>
    string? Importance { get; set; }

    /// <summary>Gets or sets how replies are wanted, one of <see cref="DeliveryModes"/>.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>Gets or sets when the activity is no longer of use.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>Gets or sets phrases that speech recognition should expect.</summary>
    IList<string>? ListenFor { get; set; }

    /// <summary>Gets or sets the value of a card action.</summary>
    object? Value { get; set; }

    /// <summary>Gets or sets the programmatic action of the message.</summary>
    SemanticAction? SemanticAction { get; set; }

    /// <summary>Returns whether there is anything to show.</summary>
    bool HasContent();

    /// <summary>Returns the mentions among the entities.</summary>
    Mention[] GetMentions();
}
