using EthicalBot.Conversation;
using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Approvals;

/// <summary>A request of a customer that a person approves or refuses.</summary>
/// <param name="Id">Also the key under which it is carried out, so that it happens once.</param>
/// <param name="Reference">What the customer quotes.</param>
/// <param name="Conversation">Where it was asked.</param>
/// <param name="Kind">What it would change, as a word of the product.</param>
/// <param name="IsStatutory">Whether the law gives the customer a right to it: it may be corrected, never refused.</param>
/// <param name="NeedsTwo">Whether two different people must accept it.</param>
/// <param name="FirstBy">Who accepted first, where two must.</param>
/// <param name="DecidedBy">Who decided last.</param>
/// <param name="RefusedBy">Whose refusal the customer has contested: they do not decide again.</param>
/// <param name="Pending">Whether the customer is still to be told what was decided.</param>
/// <param name="Begun">Whether the shop may have been asked to do it: then only the shop knows whether it is done.</param>
/// <param name="Tries">How often the shop could not be asked.</param>
/// <param name="RecordId">The shop's record, once it is done.</param>
/// <param name="Version">Grows with every change, so that of two who change it at once the second looks again.</param>
[Classified(DataClass.TechnicalId)]
public sealed record Approval(
    string Id, string Reference, ConversationKey Conversation, string Subject, string Language, string Kind, ApprovalState State, bool IsStatutory, bool NeedsTwo,
    DateTimeOffset AskedAt, DateTimeOffset AnswerBy, string? FirstBy, string? DecidedBy, string? RefusedBy, bool Pending, bool Begun, int Tries, string? RecordId, long Version,
    ApprovalContent Content, ApprovalDecision? Decision)
{
    /// <summary>Whether somebody has still to decide.</summary>
    public bool IsOpen => State is ApprovalState.Waiting or ApprovalState.AcceptedOnce or ApprovalState.Expired or ApprovalState.Contested;

    /// <summary>Whether the customer may ask for another person's decision: once.</summary>
    public bool MayBeContested => State == ApprovalState.Refused && RefusedBy is null;

    /// <summary>Says nothing that leads to a person.</summary>
    public override string ToString() => $"Approval {Reference}, {State}";
}
