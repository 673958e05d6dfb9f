using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Approvals;

/// <summary>The assistant has carried on with an approval as it was read: told, begun, done, failed, expired or contested.</summary>
/// <param name="Pending">Whether something is still to be done or told.</param>
[Classified(DataClass.TechnicalId)]
public sealed record ApprovalMoved(string Id, long Version, ApprovalState State, bool Pending) : ITurnChange
{
    /// <summary>Whether the shop may be asked from now on.</summary>
    public bool Begun { get; init; }

    /// <summary>How often the shop could not be asked.</summary>
    public int Tries { get; init; }

    /// <summary>When to go on; null for at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The shop's record, once it is done.</summary>
    public string? RecordId { get; init; }

    /// <summary>The new time by which somebody has to decide; null when it stays.</summary>
    public DateTimeOffset? AnswerBy { get; init; }
}
