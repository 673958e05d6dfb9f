using EthicalBot.Conversation.Floor;
using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Conversation;

/// <summary>What is known of a conversation outside its messages.</summary>
/// <param name="Subject">The data subject whose key seals everything personal in it.</param>
/// <param name="Language">The language spoken now, as a two-letter tag.</param>
/// <param name="Disclosure">The wording version of the AI disclosure that was recorded, or null before it.</param>
public sealed record ConversationRow(
    ConversationKey Key,
    string Subject,
    string Language,
    DateTimeOffset StartedAt,
    DateTimeOffset LastAt,
    DateTimeOffset? EndedAt,
    FloorState Floor,
    string? Disclosure)
{
    /// <summary>Whose pseudonyms are used in it, and where alone they are put back.</summary>
    public PseudonymScope Pseudonyms => new(Key.Channel, Key.Id, Subject);
}
