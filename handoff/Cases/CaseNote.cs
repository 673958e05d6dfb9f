namespace EthicalBot.Handoff.Cases;

/// <summary>A note as it is read.</summary>
public sealed record CaseNote(string Id, DateTimeOffset At, string Author, string Text);
