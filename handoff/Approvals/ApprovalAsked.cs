using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Approvals;

/// <summary>A customer's request waits for a person; written with the turn in which it was asked.</summary>
/// <param name="Content">In clear: sealed by the store.</param>
[Classified(DataClass.TechnicalId)]
public sealed record ApprovalAsked(
    string Id, string Reference, string Kind, bool IsStatutory, bool NeedsTwo, string Language, DateTimeOffset At, DateTimeOffset AnswerBy, ApprovalContent Content) : ITurnChange;
