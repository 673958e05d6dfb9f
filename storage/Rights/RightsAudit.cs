using EthicalBot.Privacy.Audit;

namespace EthicalBot.Storage.Rights;

/// <summary>The lines of the audit log about rights: ids and counts.</summary>
internal static class RightsAudit
{
    public static AuditEntry Entry(DateTimeOffset at, string actor, string action, string subject, string reference) =>
        new(at, actor, action, subject, reference, new Dictionary<string, string>());
}
