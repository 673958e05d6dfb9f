namespace EthicalBot.Privacy.Audit.Verification;

/// <summary>Something that is wrong, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="From">The first entry concerned; of a checkpoint, its own number.</param>
/// <param name="To">The last one.</param>
/// <param name="Detail">In words.</param>
public sealed record AuditDamage(AuditDamageKind Kind, long From, long To, string Detail);
