namespace EthicalBot.Conversation.Emails;

/// <summary>Port: e-mails that were recorded and must still be sent. What was sent, or is of no more use, keeps no words.</summary>
public interface IEmailOutbox
{
    /// <summary>Takes the next one that is due; nobody else gets it until it is marked or the lease ends. Null when nothing is due.</summary>
    Task<EmailToSend?> TakeAsync(TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Marks what became of it.</summary>
    Task MarkAsync(string id, EmailOutcome outcome, CancellationToken cancellationToken);

    /// <summary>What waits, newest first; for a mailbox that is looked at instead of a server.</summary>
    Task<IReadOnlyList<EmailShown>> ListAsync(int most, CancellationToken cancellationToken);
}
