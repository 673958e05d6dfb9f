namespace EthicalBot.Conversation;

/// <summary>Names one conversation on one channel; ids of different channels may collide, so both parts always travel together.</summary>
/// <param name="Channel">The channel's Bot Framework id, such as <c>directline</c>.</param>
/// <param name="Id">The conversation's id on that channel.</param>
public readonly record struct ConversationKey(string Channel, string Id)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Channel}/{Id}";
}
