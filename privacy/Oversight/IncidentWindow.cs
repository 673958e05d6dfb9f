namespace EthicalBot.Privacy.Oversight;

/// <summary>The time in which something went wrong, its end excluded, and how far it may have reached.</summary>
public sealed record IncidentWindow(DateTimeOffset From, DateTimeOffset Until, IncidentReach Reach);
