namespace EthicalBot.Privacy.Rights;

/// <summary>Where a person fetches their data.</summary>
/// <param name="Path">The path on this server, with the secret in it: for the person alone, never for a log.</param>
public sealed record ExportLink(string Path, DateTimeOffset ExpiresAt);
