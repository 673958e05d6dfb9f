namespace EthicalBot.Tests.Desk.Scripts;

/// <summary>Something that an agent must know.</summary>
/// <param name="Label">What kind of pseudonym they would look behind, were it not shown.</param>
public sealed record Fact(string Label, string Value);
