using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Notices;

/// <summary>A wish to be told something first begins, or what is known of it changes; written with the turn in which it did.</summary>
/// <param name="Id">The same for the same wish of the same person.</param>
/// <param name="Purpose">The key of the consent on which it rests.</param>
public sealed record FollowingWritten(
    [property: Classified(DataClass.TechnicalId)] string Id,
    [property: Classified(DataClass.None)] string Purpose,
    FollowedOrder Order,
    DateTimeOffset EndsAt) : ITurnChange;
