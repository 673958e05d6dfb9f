namespace EthicalBot.Storage;

/// <summary>The file of the SQLite store.</summary>
internal sealed record StorePath(string Value);
