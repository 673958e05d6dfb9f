using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Register;

/// <summary>What is kept because somebody asked to be told first, or to be remembered.</summary>
internal static class NoticeRecords
{
    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "followings",
            Of = Persons.Customers,
            // Sealed. No hold: what somebody no longer wants to be told is no evidence.
            Classes = [DataClass.OrderNumber, DataClass.Credential, DataClass.TechnicalId],
            Origins = [DataOrigin.Provided, DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            InUseUntil = "ends_at",
            Kept = [new(RetentionRules.Followings, new Expiry.Aged("ends_at"))],
            ReceivedBy = [Recipients.Customer],
        },
        new()
        {
            Store = "preferences",
            Of = Persons.Customers,
            Classes = [DataClass.Name],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            InUseUntil = "ends_at",
            Kept = [new(RetentionRules.Preferences, new Expiry.Aged("ends_at"))],
            ReceivedBy = [Recipients.Customer],
        },
    ];
}
