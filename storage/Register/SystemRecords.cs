using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Register;

/// <summary>What is kept so that all the rest is safe.</summary>
internal static class SystemRecords
{
    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "audit",
            Of = Persons.Customers,
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.WithinContent("The subject's id or blind index stands in the entry, under its hash."),
            Created = "at",
            Kept = [new(RetentionRules.AuditLog, new Expiry.InEpochs("at"))],
            ReceivedBy = [Recipients.Officers],
        },
        new()
        {
            Store = "subject_keys",
            Of = Persons.Customers,
            Classes = [DataClass.Credential],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn(),
            Created = "created_at",
            Kept = [new(RetentionRules.SubjectKeys, new Expiry.WithPerson("subject"))],
            Holdable = true,
        },
        Technical("key_check", "One word that tells whether the key is the one with which the store was made."),
        Technical("key_documents", "The framework's keys for sessions and forms, sealed.", "at"),
        Technical("audit_keys", "Keys with which the audit log's checkpoints are signed, sealed.", "at"),
        Technical("audit_checkpoints", "Numbers, hashes and times of the audit log, signed.", "at"),
        Technical("automations", "The stage that each automation was given."),
        new()
        {
            Store = "automation_decisions",
            Of = Persons.Nobody,
            Classes = [DataClass.None],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.NoPerson("How often each automation was right: no row leads to a conversation, a case or a person."),
            Created = "at",
            Kept = [new(RetentionRules.AutomationDecisions, new Expiry.Aged("at"))],
        },
        Technical("leases", "Which process does what all of them could do."),
    ];

    private static StoredRecords Technical(string table, string reason, string? created = null) => new()
    {
        Store = table,
        Of = Persons.Nobody,
        Classes = [DataClass.None],
        Origins = [DataOrigin.Observed],
        Subject = new SubjectLink.NoPerson(reason),
        Created = created,
        Kept = [new(RetentionRules.Technical, new Expiry.Stays(reason))],
    };
}
