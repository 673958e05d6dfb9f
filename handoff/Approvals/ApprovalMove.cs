namespace EthicalBot.Handoff.Approvals;

/// <summary>What a person's decision on a request leads to.</summary>
public abstract record ApprovalMove
{
    private protected ApprovalMove()
    {
    }

    /// <summary>It is so from now on.</summary>
    public sealed record To(ApprovalState State) : ApprovalMove;

    /// <summary>Somebody has decided already.</summary>
    public sealed record Over : ApprovalMove;

    /// <summary>Two must accept, and this person was the first.</summary>
    public sealed record NeedsAnother : ApprovalMove;

    /// <summary>The customer contests this very person's refusal.</summary>
    public sealed record OwnRefusal : ApprovalMove;

    /// <summary>The law gives the customer a right to it.</summary>
    public sealed record NotToRefuse : ApprovalMove;

    /// <summary>What was shown is not what would be carried out.</summary>
    public sealed record Changed : ApprovalMove;
}
