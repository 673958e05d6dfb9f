using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Register;

/// <summary>What is kept of articles and of answers from them.</summary>
internal static class KnowledgeRecords
{
    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "article_versions",
            Of = Persons.Nobody,
            Classes = [DataClass.None],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.NoPerson("Articles of the company, each version, with the roles of who answers for them."),
            Created = "imported_at",
            Kept = [new(RetentionRules.Technical, new Expiry.Stays("Articles of the company, each version, so that an old answer can be shown with its old source."))],
        },
        new()
        {
            Store = "answers",
            Of = Persons.Customers,
            // Redacted before it is written, and sealed all the same.
            Classes = [DataClass.FreeText],
            Origins = [DataOrigin.Provided, DataOrigin.Inferred],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            Kept =
            [
                new(RetentionRules.AnswerEvidence, new Expiry.Aged("at")),
                new(RetentionRules.SensitiveTurns, new Expiry.WithConversation(), "sensitive = 1"),
            ],
            Holdable = true,
            ReceivedBy = [Recipients.Agents],
        },
        new()
        {
            Store = "answer_reviews",
            Of = Persons.Customers,
            // What agents write of it is redacted before it is written, and sealed all the same.
            Classes = [DataClass.TechnicalId, DataClass.FreeText],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn(),
            Created = "at",
            // With the answer that it is about, which may go before its time: a sensitive one.
            Kept = [new(RetentionRules.AnswerEvidence, new Expiry.WithRow("answers", "at", "channel", "conversation", "activity_id"))],
            Holdable = true,
            ReceivedBy = [Recipients.Agents],
        },
    ];
}
