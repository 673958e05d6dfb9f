using EthicalBot.Privacy;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Bot.Register;

/// <summary>What the host keeps outside the store: in memory, in its log, in browsers, in a folder of cases.</summary>
internal static class HostRecords
{
    private const string Cases = "Questions whose answers were judged wrong, in words that the company uses itself; no word that only a customer used, no id and no day.";

    public static IReadOnlyList<StoredRecords> All { get; } =
    [
        new()
        {
            Store = "turn",
            Kind = StoreKind.Memory,
            Of = Persons.Customers,
            Classes = [DataClass.FreeText],
            Origins = [DataOrigin.Provided],
            Subject = new SubjectLink.WithinContent("The turn is its conversation's."),
            Kept = [new(RetentionRules.RawTurnText, new Expiry.Elsewhere("It ends with the turn; nothing of it is written but what the stages hand over."))],
        },
        new()
        {
            Store = "log",
            Kind = StoreKind.Log,
            Of = Persons.Customers,
            Classes = [DataClass.TechnicalId],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.WithinContent("Ids of conversations, activities and cases; no words and no values of a customer at any level."),
            Kept = [new(RetentionRules.OperationsLog, new Expiry.Elsewhere("By the operator's system; deploymentTemplates sets it."))],
            ReceivedBy = [Recipients.Operators],
        },
        new()
        {
            Store = "chat-session",
            Kind = StoreKind.Browser,
            Of = Persons.Customers,
            Classes = [DataClass.Credential],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.WithinContent("A cookie names the conversation and its customer by random ids; it is set when the chat is opened."),
            Kept = [new(RetentionRules.Choice, new Expiry.Elsewhere("By the browser, at the time that the cookie states, or when the customer starts over."))],
            ReceivedBy = [Recipients.Customer],
        },
        new()
        {
            Store = "desk-session",
            Kind = StoreKind.Browser,
            Of = Persons.Staff,
            Classes = [DataClass.Credential],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.WithinContent("A cookie names the agent's account."),
            Kept = [new(RetentionRules.DeskPresence, new Expiry.Elsewhere("By signing out, and by the session's own end."))],
            ReceivedBy = [Recipients.Agents],
        },
        new()
        {
            Store = "Knowledge:Regressions",
            Kind = StoreKind.Folder,
            Of = Persons.Nobody,
            Classes = [DataClass.None],
            Origins = [DataOrigin.Observed],
            Subject = new SubjectLink.NoPerson(Cases),
            Kept = [new(RetentionRules.Technical, new Expiry.Stays(Cases))],
        },
    ];
}
