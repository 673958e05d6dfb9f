using EthicalBot.Privacy.Retention;

namespace EthicalBot.Privacy.Register;

/// <summary>What of a store one retention rule speaks of.</summary>
/// <param name="Rule">Category, purpose, legal basis and time.</param>
/// <param name="Expires">How the end of that time is known.</param>
/// <param name="Where">Which rows, as a condition of SQL without parameters; null for all.</param>
public sealed record KeptPart(RetentionRule Rule, Expiry Expires, string? Where = null);
