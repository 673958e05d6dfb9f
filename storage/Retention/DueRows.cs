using EthicalBot.Privacy.Register;

namespace EthicalBot.Storage.Retention;

/// <summary>Which rows of a declared table are due, as a condition of SQL on its alias "t" with the parameters @now and @before.</summary>
internal static class DueRows
{
    /// <summary>Whether the person "h" of the rows is held back; @now is a parameter.</summary>
    public const string Held = "(select h.subject from holds h where h.ended_at is null and h.until > @now)";

    /// <summary>The condition for one part of a store, holds apart; null when it is not the sweeper's.</summary>
    public static string? Of(KeptPart part, IReadOnlyList<StoredRecords> sealedForSomebody)
    {
        var due = part.Expires switch
        {
            Expiry.Aged aged => $"t.{aged.Column} <= @before",
            Expiry.WithConversation with => Ended($"t.{with.Channel}", $"t.{with.Conversation}"),
            Expiry.Emptied emptied => Ended($"t.{emptied.Channel}", $"t.{emptied.Conversation}"),
            Expiry.ConversationState state =>
                $"t.{state.Column} not in (select c.channel || '/conversations/' || c.id from conversations c where c.ended_at is null or c.ended_at > @before)",
            Expiry.Reduced reduced => $"t.{reduced.Column} <= @before and t.{reduced.NotedIn} is null",
            Expiry.WithRow row =>
                $"not exists (select 1 from {row.OfTable} p where {string.Join(" and ", row.Columns.Select(column => $"p.{column} = t.{column}"))} and (p.{row.AgedBy} is null or p.{row.AgedBy} > @before))",
            Expiry.WithPerson person => string.Join(" and ", sealedForSomebody.Select(store => Unused(person, store))),
            Expiry.InEpochs or Expiry.Elsewhere or Expiry.Stays => null,
            _ => throw new InvalidOperationException($"The sweeper does not know the expiry {part.Expires.GetType().Name}."),
        };
        return due is null || part.Where is null ? due : $"{due} and ({part.Where})";
    }

    /// <summary>The condition that nobody holds the row back.</summary>
    public static string NotHeld(StoredRecords store) => store switch
    {
        { Holdable: false } => "1 = 1",
        { Subject: SubjectLink.OwnColumn own } => $"t.{own.Column} not in {Held}",
        { Subject: SubjectLink.ThroughConversation through } =>
            $"not exists (select 1 from conversations c where c.channel = t.{through.Channel} and c.id = t.{through.Conversation} and c.subject in {Held})",
        _ => throw new InvalidOperationException($"'{store.Store}' can be held, and does not say whose its rows are."),
    };

    // From the end of the conversation or of its last case, whichever is later. A conversation that is gone has ended.
    private static string Ended(string channel, string conversation) =>
        $"""
        not exists (select 1 from conversations c where c.channel = {channel} and c.id = {conversation} and (c.ended_at is null or c.ended_at > @before))
        and not exists (select 1 from cases k where k.channel = {channel} and k.conversation = {conversation} and (k.closed_at is null or k.closed_at > @before))
        """;

    private static string Unused(Expiry.WithPerson person, StoredRecords store) =>
        $"t.{person.Column} not in (select u.{((SubjectLink.OwnColumn)store.Subject).Column} from {store.Store} u)";
}
