using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Approvals;

/// <summary>A person has decided, on the approval as it was read; nothing is written when it has changed since.</summary>
/// <param name="Agent">Whose decision it is.</param>
/// <param name="Decision">In clear: sealed by the store.</param>
[Classified(DataClass.TechnicalId)]
public sealed record ApprovalDecided(string Id, long Version, ApprovalState State, string Agent, ApprovalDecision Decision) : ITurnChange;
