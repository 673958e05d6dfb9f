namespace EthicalBot.Handoff.Agents;

/// <summary>A person of the company who works at the desk.</summary>
/// <param name="Id">What audit lines and cases name.</param>
/// <param name="Name">The name that they sign in with.</param>
/// <param name="DisplayName">The name that customers read.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Disabled">Whether they are kept out; their past work keeps their name.</param>
/// <param name="LastSignInAt">When they last came in; null when never.</param>
public sealed record Agent(string Id, string Name, string DisplayName, AgentRole Role, bool Disabled, DateTimeOffset? LastSignInAt);
