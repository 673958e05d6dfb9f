namespace Microsoft.Bot.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <summary>Gets or sets the kind of activity, one of <see cref="ActivityTypes"/>.</summary>
    string Type { get; set; }

    /// <summary>Gets or sets the id that the channel gave to the activity.</summary>
    string? Id { get; set; }

    /// <summary>Gets or sets the address of the channel's service.</summary>
    string? ServiceUrl { get; set; }

    /// <summary>Gets or sets the moment of sending, in UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>Gets or sets the moment of sending with the sender's offset.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Gets or sets the id of the channel.</summary>
    string ChannelId { get; set; }

    /// <summary>Gets or sets the sender.</summary>
    ChannelAccount From { get; set; }

    /// <summary>Gets or sets the conversation.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Gets or sets the receiver.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>Gets or sets the id of the activity that this one answers.</summary>
    string? ReplyToId { get; set; }

    /// <summary>Gets or sets the entities.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>Gets or sets what only this channel understands.</summary>
    object? ChannelData { get; set; }

    /// <summary>Returns this activity as <see cref="IMessageActivity"/>, or null when it is of another type.</summary>
    IMessageActivity? AsMessageActivity();

    /// <summary>Returns this activity as <see cref="IContactRelationUpdateActivity"/>, or null when it is of another type.</summary>
    IContactRelationUpdateActivity? AsContactRelationUpdateActivity();

    /// <summary>Returns this activity as <see cref="IInstallationUpdateActivity"/>, or null when it is of another type.</summary>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <summary>Returns this activity as <see cref="IConversationUpdateActivity"/>, or null when it is of another type.</summary>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <summary>Returns this activity as <see cref="ITypingActivity"/>, or null when it is of another type.</summary>
    ITypingActivity? AsTypingActivity();

    /// <summary>Returns this activity as <see cref="IEndOfConversationActivity"/>, or null when it is of another type.</summary>
    IEndOfConversationActivity? AsEndOfConversationActivity();

    /// <summary>Returns this activity as <see cref="IEventActivity"/>, or null when it is of another type.</summary>
    IEventActivity? AsEventActivity();

    /// <summary>Returns this activity as <see cref="IInvokeActivity"/>, or null when it is of another type.</summary>
    IInvokeActivity? AsInvokeActivity();

    /// <summary>Returns this activity as <see cref="IMessageUpdateActivity"/>, or null when it is of another type.</summary>
    IMessageUpdateActivity? AsMessageUpdateActivity();

    /// <summary>Returns this activity as <see cref="IMessageDeleteActivity"/>, or null when it is of another type.</summary>
    IMessageDeleteActivity? AsMessageDeleteActivity();

    /// <summary>Returns this activity as <see cref="IMessageReactionActivity"/>, or null when it is of another type.</summary>
    IMessageReactionActivity? AsMessageReactionActivity();

    /// <summary>Returns this activity as <see cref="ISuggestionActivity"/>, or null when it is of another type.</summary>
    ISuggestionActivity? AsSuggestionActivity();

    /// <summary>Returns the channel data as <typeparamref name="T"/>.</summary>
    T? GetChannelData<T>();

    /// <summary>Tries to read the channel data as <typeparamref name="T"/>.</summary>
    bool TryGetChannelData<T>(out T? instance);

    /// <summary>Returns a pointer to this place in the conversation.</summary>
    ConversationReference GetConversationReference();
}
