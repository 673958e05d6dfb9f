namespace EthicalBot.Cards;

/// <summary>A person takes over: the reference of the case, how the answer will come, and the opening hours.</summary>
public sealed record PersonHandoffCard(string Reference, PersonReach Reach, IReadOnlyList<OpeningHours> Hours) : Card
{
    /// <summary>Where the answer goes when not into this conversation, already masked ("m…@example.org").</summary>
    public string? ReachedAt { get; init; }

    /// <summary>When the team opens again; absent while it is open.</summary>
    public DateTimeOffset? OpensAt { get; init; }
}
