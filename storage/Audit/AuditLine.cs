using EthicalBot.Privacy.Audit;

namespace EthicalBot.Storage.Audit;

/// <summary>An entry as it will be stored, made before its place in the chain is known and so outside the one thread that writes.</summary>
internal sealed record AuditLine(long At, byte[] Canonical)
{
    public static AuditLine Of(AuditEntry entry) => new(entry.At.ToUnixTimeMilliseconds(), AuditChain.Canonical(entry));
}
