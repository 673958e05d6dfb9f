namespace Microsoft.Bot.Schema;

/// <summary>The end of a conversation.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Gets or sets why the conversation ended, one of <see cref="EndOfConversationCodes"/>.</summary>
    string? Code { get; set; }

    /// <summary>Gets or sets the text of the message.</summary>
    string? Text { get; set; }
}
