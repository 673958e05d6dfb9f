using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Register;

/// <summary>What is kept of the people at the desk.</summary>
internal static class DeskRecords
{
    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "agents",
            Of = Persons.Staff,
            Classes = [DataClass.Name, DataClass.Credential],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.OwnColumn("id"),
            Created = "created_at",
            Kept = [new(RetentionRules.DeskAccounts, new Expiry.Aged("disabled_at"))],
            ReceivedBy = [Recipients.Officers, Recipients.Customer],
        },
        new()
        {
            Store = "desk_presence",
            Of = Persons.Staff,
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn("agent"),
            Created = "seen_at",
            Kept = [new(RetentionRules.DeskPresence, new Expiry.Aged("seen_at"))],
            ReceivedBy = [Recipients.Agents],
        },
        new()
        {
            Store = "acts",
            Of = Persons.Staff,
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.WithinContent("A random id that the desk's page made for something an agent did; it is gone within a day."),
            Created = "at",
            Kept = [new(RetentionRules.AttemptCounters, new Expiry.Aged("at"))],
        },
        new()
        {
            Store = "sign_in_tries",
            Of = Persons.Staff,
            Classes = [DataClass.Name],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.WithinContent("A keyed index of the name that was typed, whether anybody has it or not; it is gone within a day."),
            Created = "at",
            Kept = [new(RetentionRules.AttemptCounters, new Expiry.Aged("at"))],
        },
        new()
        {
            Store = "invitations",
            Of = Persons.Staff,
            Classes = [DataClass.Credential, DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.OwnColumn("made_by"),
            Created = "made_at",
            Kept = [new(RetentionRules.Invitations, new Expiry.Aged("expires_at"))],
        },
    ];
}
