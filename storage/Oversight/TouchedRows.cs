using EthicalBot.Privacy.Oversight;
using EthicalBot.Privacy.Register;

namespace EthicalBot.Storage.Oversight;

/// <summary>One statement that finds customers' rows of a window in every declared table: a table that is declared later is in it without a line of code here.</summary>
internal static class TouchedRows
{
    // In which of them a row names a case by its reference.
    private static readonly string[] OfCases = ["cases", "case_notes", "case_index"];

    /// <summary>The statement, for <c>@from</c> and <c>@until</c>.</summary>
    public static string Statement(ProcessingRegister register, IReadOnlyDictionary<string, IReadOnlySet<string>> tables, IncidentReach reach) =>
        $"""
        select store, category, subject, channel, conversation, case_reference, file, count(*) as records, max(at) as last_at
        from ({string.Join("\nunion all\n", register.Tables.Where(store => store.Of == Persons.Customers).SelectMany(store => store.Kept.Select(part => PartOf(store, part, tables[store.Store], reach))).OfType<string>())}) as touched
        where subject is not null
        group by store, category, subject, channel, conversation, case_reference, file
        """;

    private static string? PartOf(StoredRecords store, KeptPart part, IReadOnlySet<string> columns, IncidentReach reach)
    {
        // What stands within a record's content, under a hash or an index, names nobody to a query; the audit log is read beside this statement.
        if (SubjectOf(store) is not { } subject)
            return null;
        var (channel, conversation) = store.Store == "conversations" ? ("t.channel", "t.id")
            : columns.Contains("channel") && columns.Contains("conversation") ? ("t.channel", "t.conversation")
            : ("''", "''");
        var matter = OfCases.Contains(store.Store) ? "t.reference" : "''";
        var file = store.Store == "files" ? "t.id" : "''";
        var at = store.InUseUntil is { } last && store.Created is { } made ? $"coalesce(t.{last}, t.{made})" : store.Created is { } created ? $"t.{created}" : "0";
        var still = part.Expires is Expiry.Reduced reduced ? $" and t.{reduced.NotedIn} is null" : "";
        var where = part.Where is null ? "" : $" and ({part.Where})";
        return $"""
            select '{store.Store}' as store, '{part.Rule.Category}' as category, {subject} as subject, {channel} as channel, {conversation} as conversation,
              {matter} as case_reference, {file} as file, {at} as at
            from {store.Store} t where {WhenOf(store, subject, reach)}{still}{where}
            """;
    }

    private static string? SubjectOf(StoredRecords store) => store.Subject switch
    {
        SubjectLink.OwnColumn own => $"t.{own.Column}",
        SubjectLink.ThroughConversation through =>
            $"(select c.subject from conversations c where c.channel = t.{through.Channel} and c.id = t.{through.Conversation})",
        _ => null,
    };

    private static string WhenOf(StoredRecords store, string subject, IncidentReach reach) => (store.Created, store.InUseUntil, reach) switch
    {
        // Rows that do not say when they were made: all of a person who talked by then. Rather one too many than one too few.
        (null, _, IncidentReach.Stored) => $"{subject} in (select c.subject from conversations c where c.started_at < @until)",
        (null, _, _) => $"{subject} in (select c.subject from conversations c where c.started_at < @until and c.last_at >= @from)",
        (var made, _, IncidentReach.Stored) => $"t.{made} < @until",
        (var made, null, _) => $"t.{made} >= @from and t.{made} < @until",
        var (made, last, _) => $"t.{made} < @until and (t.{last} is null or t.{last} >= @from)",
    };
}
