using EthicalBot.Handoff.Approvals;

namespace EthicalBot.Desk.Approvals;

/// <summary>What became of an agent's decision.</summary>
internal abstract record ApprovalActOutcome
{
    private ApprovalActOutcome()
    {
    }

    /// <summary>It is written, or was before.</summary>
    public sealed record Done : ApprovalActOutcome;

    /// <summary>There is no such request, or its person was erased.</summary>
    public sealed record NoSuchApproval : ApprovalActOutcome;

    /// <summary>The rules do not let this agent decide so now.</summary>
    public sealed record Refused(ApprovalMove Why) : ApprovalActOutcome;
}
