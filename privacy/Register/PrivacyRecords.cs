using EthicalBot.Privacy.Retention;

namespace EthicalBot.Privacy.Register;

/// <summary>What this room itself keeps.</summary>
internal static class PrivacyRecords
{
    private const string Keys = "Keys that were made at random; nobody's data, and all of it opens with them.";

    private const string Checkpoints = "Numbers, hashes and times of the audit log, signed, so that a change of it shows.";

    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "Privacy:KeyFile",
            Kind = StoreKind.File,
            Of = Persons.Nobody,
            Classes = [DataClass.Credential],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.NoPerson(Keys),
            Kept = [new(RetentionRules.Technical, new Expiry.Stays(Keys))],
        },
        new()
        {
            Store = "Privacy:AuditCheckpoints",
            Kind = StoreKind.File,
            Of = Persons.Nobody,
            Classes = [DataClass.None],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.NoPerson(Checkpoints),
            Kept = [new(RetentionRules.Technical, new Expiry.Stays(Checkpoints))],
        },
    ];
}
