using EthicalBot.Privacy.Retention;

namespace EthicalBot.Privacy.Register;

/// <summary>What this room itself keeps.</summary>
internal static class PrivacyRecords
{
    private const string Keys = "Keys that were made at random; nobody's data, and all of it opens with them.";

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
    ];
}
