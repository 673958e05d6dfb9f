using EthicalBot.Conversation;

namespace EthicalBot.Handoff.Cases;

/// <summary>Port: the cases that are open. Reading one is a look at personal data: who calls for a person writes it to the audit log first.</summary>
public interface ICases
{
    /// <summary>All open cases, oldest first.</summary>
    Task<IReadOnlyList<InboxEntry>> ListAsync(CancellationToken cancellationToken);

    /// <summary>One open case, or null.</summary>
    Task<OpenCase?> FindAsync(string reference, CancellationToken cancellationToken);

    /// <summary>The same with what stands beside it in the list.</summary>
    Task<InboxEntry?> FindEntryAsync(string reference, CancellationToken cancellationToken);

    /// <summary>The newest open case of a conversation, or null.</summary>
    Task<OpenCase?> FindOfAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>What was said in a case's conversation, in order.</summary>
    Task<IReadOnlyList<SpokenLine>> LinesAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>The notes of a case, in order.</summary>
    Task<IReadOnlyList<CaseNote>> NotesAsync(string reference, CancellationToken cancellationToken);

    /// <summary>Live cases that have waited for an agent since before this time.</summary>
    Task<IReadOnlyList<OpenCase>> UnansweredAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Live cases whose agent was not seen at the desk since this time.</summary>
    Task<IReadOnlyList<OpenCase>> LeftAloneAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
