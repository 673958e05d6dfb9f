using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Register;

/// <summary>What is kept of cases that went to a person.</summary>
internal static class CaseRecords
{
    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "cases",
            Of = Persons.Customers,
            Classes = [DataClass.FreeText, DataClass.ContactWay, DataClass.OrderNumber, DataClass.TechnicalId],
            Origins = [DataOrigin.Provided, DataOrigin.Inferred],
            Subject = new SubjectLink.OwnColumn(),
            Created = "opened_at",
            InUseUntil = "closed_at",
            Kept =
            [
                new(RetentionRules.HandoffRecord, new Expiry.Aged("closed_at")),
                new(RetentionRules.InferredSignals, new Expiry.Reduced("closed_at", "concluded_at")),
                new(RetentionRules.MessageForPerson, new Expiry.Reduced("closed_at", "reduced_at")),
            ],
            Holdable = true,
            ReceivedBy = [Recipients.Agents, Recipients.Operators],
        },
        new()
        {
            Store = "case_index",
            Of = Persons.Customers,
            // Keyed indexes of e-mail addresses, telephone numbers and order numbers: nobody can turn them back, and whoever has the value finds the case.
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.OwnColumn(),
            Kept = [new(RetentionRules.MessageForPerson, new Expiry.WithRow("cases", "closed_at", "reference"))],
            Holdable = true,
            KeepsKey = false,
            ReceivedBy = [Recipients.Agents],
        },
        new()
        {
            Store = "case_notes",
            Of = Persons.Customers,
            Classes = [DataClass.FreeText],
            Origins = [DataOrigin.Inferred],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            Kept = [new(RetentionRules.MessageForPerson, new Expiry.WithRow("cases", "closed_at", "reference"))],
            Holdable = true,
            ReceivedBy = [Recipients.Agents],
        },
        new()
        {
            Store = "approvals",
            Of = Persons.Customers,
            // The change word for word, which may hold an address; the e-mail address on file; and what the person who decided wrote.
            Classes = [DataClass.OrderNumber, DataClass.Address, DataClass.Name, DataClass.Email, DataClass.FreeText, DataClass.TechnicalId],
            Origins = [DataOrigin.Provided, DataOrigin.Observed, DataOrigin.Inferred],
            Subject = new SubjectLink.OwnColumn(),
            Created = "asked_at",
            InUseUntil = "closed_at",
            Kept = [new(RetentionRules.Approvals, new Expiry.Aged("closed_at"))],
            Holdable = true,
            ReceivedBy = [Recipients.Agents],
        },
        new()
        {
            Store = "hub_events",
            Of = Persons.Customers,
            Classes = [DataClass.FreeText, DataClass.OrderNumber],
            Origins = [DataOrigin.Provided, DataOrigin.Inferred],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            Kept = [new(RetentionRules.Mailbox, new Expiry.WithConversation())],
            Holdable = true,
        },
        new()
        {
            Store = "holds",
            Of = Persons.Customers,
            Classes = [DataClass.TechnicalId, DataClass.FreeText],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn(),
            Created = "placed_at",
            InUseUntil = "ended_at",
            Kept = [new(RetentionRules.LegalHolds, new Expiry.Aged("ended_at"))],
            // While it stands it holds the key itself; afterwards the row tells that there was one, and its reason may become unreadable.
            KeepsKey = false,
            ReceivedBy = [Recipients.Officers],
        },
    ];
}
