namespace EthicalBot.Handoff.Agents;

/// <summary>A link that makes one person an agent.</summary>
/// <param name="Hash">The hash of its token; the token itself is known to its holder only.</param>
/// <param name="Role">The role that it gives.</param>
/// <param name="ExpiresAt">Until when it can be used.</param>
/// <param name="ForFirst">Whether it is for the first administrator: such a link is good only while there is none.</param>
public sealed record Invitation(string Hash, AgentRole Role, DateTimeOffset ExpiresAt, bool ForFirst = false);
