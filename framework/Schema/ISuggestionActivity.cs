namespace Microsoft.Bot.Schema;

/// <summary>A suggestion for the recipient only.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>Gets or sets the passages to highlight.</summary>
    IList<TextHighlight>? TextHighlights { get; set; }
}
