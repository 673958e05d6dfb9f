using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Register;

/// <summary>What is kept of people's rights and of how they were answered.</summary>
internal static class RightsRecords
{
    private const string Nobody = "Counts, reasons and a reference that only the person has; of whom it speaks is written nowhere.";

    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "consents",
            Of = Persons.Customers,
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            Kept = [new(RetentionRules.ConsentProof, new Expiry.Aged("ended_at"))],
            ReceivedBy = [Recipients.Customer, Recipients.Officers],
        },
        new()
        {
            Store = "rights_requests",
            Of = Persons.Customers,
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn(),
            Created = "received_at",
            InUseUntil = "done_at",
            Kept = [new(RetentionRules.RightsRequests, new Expiry.Aged("done_at"))],
            // Nothing in it is sealed.
            KeepsKey = false,
            ReceivedBy = [Recipients.Customer, Recipients.Officers],
        },
        new()
        {
            Store = "exports",
            Of = Persons.Customers,
            Classes = [DataClass.FreeText],
            Origins = [DataOrigin.Provided, DataOrigin.Observed, DataOrigin.Inferred],
            Subject = new SubjectLink.OwnColumn(),
            Created = "made_at",
            Kept = [new(RetentionRules.Exports, new Expiry.Aged("expires_at"))],
            ReceivedBy = [Recipients.Customer],
        },
        new()
        {
            Store = "erasures",
            Of = Persons.Nobody,
            Classes = [DataClass.None],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.NoPerson(Nobody),
            Created = "at",
            Kept = [new(RetentionRules.RightsRequests, new Expiry.Aged("at"))],
        },
    ];
}
