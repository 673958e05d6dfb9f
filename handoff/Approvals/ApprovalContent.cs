using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Approvals;

/// <summary>What is to be approved, as it was asked; sealed with the customer's key by the store.</summary>
/// <param name="Payload">The change, word for word; opaque here.</param>
/// <param name="Hash">The hash of the payload: a decision names it, and nothing else is carried out.</param>
/// <param name="Amount">The most money that moves one way; null where none does or it cannot be told.</param>
/// <param name="Order">The order's number; null where the change is about none.</param>
/// <param name="Items">What it is about, as the shop names it.</param>
/// <param name="ReplyTo">The e-mail address on file, to which the outcome goes as well; null when none is known.</param>
public sealed record ApprovalContent(
    [property: Classified(DataClass.FreeText)] string Payload,
    [property: Classified(DataClass.TechnicalId)] string Hash,
    decimal? Amount,
    [property: Classified(DataClass.None)] string? Currency,
    [property: Classified(DataClass.OrderNumber)] string? Order,
    [property: Classified(DataClass.None)] IReadOnlyList<string> Items,
    IReadOnlyList<ApprovalPoint> For,
    IReadOnlyList<ApprovalPoint> Against,
    IReadOnlyList<ApprovalSource> Sources,
    [property: Classified(DataClass.Email)] string? ReplyTo)
{
    /// <summary>Says nothing of what is in it.</summary>
    public override string ToString() => "Approval content";
}
