namespace Microsoft.Bot.Schema;

/// <summary>A change of the reactions to a message.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Gets or sets the reactions that were added.</summary>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Gets or sets the reactions that were taken back.</summary>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
