namespace EthicalBot.Desk.People;

/// <summary>The body of a change; what is absent stays.</summary>
internal sealed record PersonChangeRequest(string? Role, bool? Disabled);
