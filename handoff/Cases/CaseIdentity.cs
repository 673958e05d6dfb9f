using EthicalBot.Conversation.Identity;

namespace EthicalBot.Handoff.Cases;

/// <summary>How surely it was known who writes.</summary>
public sealed record CaseIdentity(IdentityLevel Level, DateTimeOffset ReachedAt);
