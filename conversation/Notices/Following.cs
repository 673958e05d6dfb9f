using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Notices;

/// <summary>A wish to be told something first, as it stands.</summary>
/// <param name="Purpose">The key of the consent on which it rests.</param>
/// <param name="EndsAt">When it ends by itself.</param>
public sealed record Following(
    [property: Classified(DataClass.TechnicalId)] string Id,
    [property: Classified(DataClass.TechnicalId)] string Subject,
    ConversationKey Conversation,
    [property: Classified(DataClass.None)] string Purpose,
    FollowedOrder Order,
    DateTimeOffset EndsAt);
