using EthicalBot.Privacy.Audit;

namespace EthicalBot.Storage.Rights;

/// <summary>The lines of the audit log about rights: ids alone.</summary>
internal static class RightsAudit
{
    public static AuditEntry Access(DateTimeOffset at, string actor, string subject) =>
        new(at, AuditActor.Of(actor), "rights.access"u8, AuditId.Of(subject), AuditId.None);

    public static AuditEntry Erased(DateTimeOffset at, string actor, string subject, string reference) =>
        new(at, AuditActor.Of(actor), "rights.erased"u8, AuditId.Of(subject), AuditId.Of(reference));

    public static AuditEntry Held(DateTimeOffset at, string actor, string subject, string reference) =>
        new(at, AuditActor.Of(actor), "rights.erasure.held"u8, AuditId.Of(subject), AuditId.Of(reference));

    public static AuditEntry Fetched(DateTimeOffset at, string subject) =>
        new(at, AuditActor.Customer, "rights.export.fetched"u8, AuditId.Of(subject), AuditId.None);

    public static AuditEntry Exported(DateTimeOffset at, string subject) =>
        new(at, AuditActor.Bot, "rights.export.made"u8, AuditId.Of(subject), AuditId.None);
}
