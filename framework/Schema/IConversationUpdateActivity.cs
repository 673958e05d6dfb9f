namespace Microsoft.Bot.Schema;

/// <summary>A change of the conversation's members or topic.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Gets or sets the members who joined.</summary>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Gets or sets the members who left.</summary>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Gets or sets the new topic of the conversation.</summary>
    string? TopicName { get; set; }

    /// <summary>Gets or sets whether earlier history is disclosed.</summary>
    bool? HistoryDisclosed { get; set; }
}
