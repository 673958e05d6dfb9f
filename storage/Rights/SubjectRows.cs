using EthicalBot.Privacy.Register;

namespace EthicalBot.Storage.Rights;

/// <summary>The rows of one person in a table, as its declaration tells them.</summary>
internal static class SubjectRows
{
    /// <summary>The condition for <c>@subject</c>; null when the declaration names no way to tell them by a query.</summary>
    public static string? Condition(StoredRecords store) => store.Subject switch
    {
        SubjectLink.OwnColumn own => $"{own.Column} = @subject",
        SubjectLink.ThroughConversation through =>
            $"({through.Channel}, {through.Conversation}) in (select c.channel, c.id from conversations c where c.subject = @subject)",
        _ => null,
    };

    /// <summary>A counter's step is named by the activity in which it was made, and activities by the inbox.</summary>
    public const string Attempts =
        """
        step_key in (select a.step_key from conversations c
          join inbox i on i.channel = c.channel and i.conversation = c.id
          join attempts a on a.step_key >= i.activity_id || '/' and a.step_key < i.activity_id || '0'
          where c.subject = @subject)
        """;

    /// <summary>The tables that hold something of customers.</summary>
    public static IEnumerable<StoredRecords> Tables(ProcessingRegister register) => register.Tables.Where(store => store.Of == Persons.Customers);
}
