namespace EthicalBot.Handoff.Cases;

/// <summary>A case that waits for a person; <see cref="Words"/> is null when its customer was erased.</summary>
public sealed record OpenCase(string Reference, DateTimeOffset At, string Language, CaseWords? Words);
