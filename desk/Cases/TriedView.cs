namespace EthicalBot.Desk.Cases;

/// <summary>Something that was tried before.</summary>
internal sealed record TriedView(string What, string? Detail, DateTimeOffset At);
