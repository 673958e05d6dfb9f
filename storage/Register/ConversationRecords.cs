using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Register;

/// <summary>What is kept of conversations.</summary>
internal static class ConversationRecords
{
    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "conversations",
            Of = Persons.Customers,
            // The return address on a called channel may hold the customer's name there; it is sealed.
            Classes = [DataClass.TechnicalId, DataClass.Name],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn(),
            Created = "started_at",
            InUseUntil = "last_at",
            Kept = [new(RetentionRules.Mailbox, new Expiry.WithConversation(Conversation: "id"))],
            Holdable = true,
            ReceivedBy = [Recipients.Agents],
        },
        new()
        {
            Store = "mailbox",
            Of = Persons.Customers,
            Classes = [DataClass.FreeText],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.ThroughConversation(),
            Created = "at",
            Kept = [new(RetentionRules.Mailbox, new Expiry.WithConversation())],
            Holdable = true,
            ReceivedBy = [Recipients.Customer, Recipients.Agents],
        },
        new()
        {
            Store = "inbox",
            Of = Persons.Customers,
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.ThroughConversation(),
            Kept = [new(RetentionRules.Mailbox, new Expiry.WithConversation())],
            Holdable = true,
        },
        new()
        {
            Store = "outbox",
            Of = Persons.Customers,
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.ThroughConversation(),
            Kept = [new(RetentionRules.Mailbox, new Expiry.WithConversation())],
            Holdable = true,
        },
        new()
        {
            Store = "mail_outbox",
            Of = Persons.Customers,
            // Sealed, and emptied once the e-mail was sent. No hold: a code that is over is no evidence.
            Classes = [DataClass.Email, DataClass.Secret, DataClass.FreeText],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            InUseUntil = "done_at",
            Kept = [new(RetentionRules.OutgoingMail, new Expiry.Aged("at"))],
            ReceivedBy = [Recipients.Customer],
        },
        new()
        {
            Store = "pseudonyms",
            Of = Persons.Customers,
            // One sealed book each; secrets and credentials are never in it.
            Classes =
            [
                DataClass.Email, DataClass.Phone, DataClass.Card, DataClass.Iban, DataClass.Postcode, DataClass.Address, DataClass.Name, DataClass.DateOfBirth,
                DataClass.NationalId, DataClass.IpAddress, DataClass.OrderNumber, DataClass.TrackingNumber, DataClass.ContactWay,
            ],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            Kept = [new(RetentionRules.PseudonymVault, new Expiry.WithConversation())],
            Holdable = true,
        },
        new()
        {
            Store = "state",
            Of = Persons.Customers,
            Classes = [DataClass.OrderNumber, DataClass.Email, DataClass.Postcode, DataClass.FreeText, DataClass.ContactWay],
            Origins = [DataOrigin.Provided, DataOrigin.Inferred],
            Subject = new SubjectLink.OwnColumn(),
            Kept =
            [
                new(RetentionRules.DialogState, new Expiry.ConversationState("key"), "key like '%/conversations/%'"),
                new(RetentionRules.Choice, new Expiry.Aged("at"), "key not like '%/conversations/%' and subject not in (select subject from conversations where ended_at is null)"),
            ],
            // No hold: what a dialog had in mind is no evidence, and kept past its end it would be taken up again.
        },
        new()
        {
            Store = "transcript",
            Of = Persons.Customers,
            // Redacted before it is written; what redaction did not recognise is why it is sealed all the same.
            Classes = [DataClass.FreeText],
            Origins = [DataOrigin.Provided, DataOrigin.Inferred],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            Kept =
            [
                new(RetentionRules.RedactedTranscript, new Expiry.Aged("at")),
                new(RetentionRules.SensitiveTurns, new Expiry.WithConversation(), "sensitive = 1"),
                new(RetentionRules.InferredSignals, new Expiry.Emptied(["intent", "confidence", "signals"]), "intent is not null or signals is not null"),
            ],
            Holdable = true,
            ReceivedBy = [Recipients.Agents],
        },
        new()
        {
            Store = "files",
            Of = Persons.Customers,
            Classes = [DataClass.FreeText, DataClass.Name],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            Kept = [new(RetentionRules.UploadedFiles, new Expiry.WithConversation())],
            Holdable = true,
            ReceivedBy = [Recipients.Customer, Recipients.Agents],
        },
        new()
        {
            Store = "attempts",
            Of = Persons.Customers,
            Classes = [DataClass.OrderNumber, DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.WithinContent("A keyed index of the conversation or of the order number, which nobody can turn back; it is gone within a day."),
            Created = "at",
            Kept = [new(RetentionRules.AttemptCounters, new Expiry.Aged("at"))],
        },
    ];
}
