namespace EthicalBot.Handoff.Approvals;

/// <summary>Who may decide what: four eyes, no judge of one's own refusal, and no refusal of a right.</summary>
public static class ApprovalRules
{
    /// <summary>What the decision of an agent leads to.</summary>
    /// <param name="hash">The hash of the payload that was shown to them.</param>
    public static ApprovalMove Decide(Approval approval, string agent, bool accepts, string hash)
    {
        if (!approval.IsOpen) return new ApprovalMove.Over();
        if (hash != approval.Content.Hash) return new ApprovalMove.Changed();
        if (!accepts && approval.IsStatutory) return new ApprovalMove.NotToRefuse();
        if (approval.RefusedBy == agent) return new ApprovalMove.OwnRefusal();
        if (!accepts) return new ApprovalMove.To(ApprovalState.Refused);
        if (!approval.NeedsTwo) return new ApprovalMove.To(ApprovalState.Accepted);
        if (approval.FirstBy is null) return new ApprovalMove.To(ApprovalState.AcceptedOnce);

        return approval.FirstBy == agent ? new ApprovalMove.NeedsAnother() : new ApprovalMove.To(ApprovalState.Accepted);
    }
}
