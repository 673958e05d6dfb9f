using EthicalBot.Conversation;

namespace EthicalBot.Handoff.Approvals;

/// <summary>Port: what waits for a person's approval or was decided. Reading one is a look at personal data: who calls for a person writes it to the audit log first.</summary>
public interface IApprovals
{
    /// <summary>What somebody has still to decide and what was decided since a moment; what must be answered first comes first.</summary>
    Task<IReadOnlyList<Approval>> ListAsync(DateTimeOffset decidedSince, CancellationToken cancellationToken);

    /// <summary>One of them; null when there is none, or its person was erased.</summary>
    Task<Approval?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The one that a customer quotes.</summary>
    Task<Approval?> FindByReferenceAsync(string reference, CancellationToken cancellationToken);

    /// <summary>What one person has asked that somebody has still to decide.</summary>
    Task<IReadOnlyList<Approval>> OpenOfAsync(string subject, CancellationToken cancellationToken);

    /// <summary>What the bot has still to hear of: decided and not told, or not decided in time.</summary>
    Task<IReadOnlyList<Approval>> DueAsync(CancellationToken cancellationToken);
}
