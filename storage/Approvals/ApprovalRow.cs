using EthicalBot.Handoff.Approvals;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Approvals;

/// <summary>A row of the table approvals.</summary>
internal sealed record ApprovalRow(
    string Id, string Reference, string Channel, string Conversation, string Subject, string Language, string Kind, string State, long Statutory, long Needs_Two,
    long Asked_At, long Answer_By, string? First_By, string? Decided_By, string? Refused_By, long Pending, long Begun, long Tries, string? Record_Id, long Version,
    byte[] Content, byte[]? Decision)
{
    /// <summary>The approval, with what was sealed in it.</summary>
    public Approval ToApproval(ApprovalContent content, ApprovalDecision? decision) => new(
        Id, Reference, new(Channel, Conversation), Subject, Language, Kind, Spelling.Read<ApprovalState>(State), Statutory == 1, Needs_Two == 1,
        Asked_At.ToTime(), Answer_By.ToTime(), First_By, Decided_By, Refused_By, Pending == 1, Begun == 1, (int)Tries, Record_Id, Version, content, decision);
}
