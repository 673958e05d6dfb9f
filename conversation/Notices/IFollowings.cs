using EthicalBot.Conversation.Emails;

namespace EthicalBot.Conversation.Notices;

/// <summary>Port: who asked to be told what. A wish goes with its consent, in the same transaction, whoever ends that.</summary>
public interface IFollowings
{
    /// <summary>Takes the next one that is due; nobody else gets it before the time given has gone by. Null when nothing is due.</summary>
    Task<Following?> TakeAsync(TimeSpan again, CancellationToken cancellationToken);

    /// <summary>One of them; null when it has ended.</summary>
    Task<Following?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Every one of a person.</summary>
    Task<IReadOnlyList<Following>> OfAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Writes an e-mail and what is now known of the wish, in one transaction; nothing when it has ended meanwhile.</summary>
    Task MailAsync(Following following, EmailQueued email, CancellationToken cancellationToken);

    /// <summary>Ends one: nothing of it is kept.</summary>
    Task EndAsync(string id, CancellationToken cancellationToken);
}
