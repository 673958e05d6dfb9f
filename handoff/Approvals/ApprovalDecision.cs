using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Approvals;

/// <summary>What a person decided; sealed with the customer's key by the store.</summary>
/// <param name="Name">The person's name as the customer reads it.</param>
/// <param name="Hash">The hash of the payload that was shown to them.</param>
/// <param name="Reason">One of <see cref="RefusalReasons"/>; null when it is accepted.</param>
/// <param name="Words">What they add in their own words, for the customer; null when nothing.</param>
/// <param name="CorrectedAmount">The right amount, where they corrected it.</param>
public sealed record ApprovalDecision(
    [property: Classified(DataClass.None)] string Name,
    [property: Classified(DataClass.TechnicalId)] string Hash,
    DateTimeOffset At,
    [property: Classified(DataClass.None)] string? Reason = null,
    [property: Classified(DataClass.FreeText)] string? Words = null,
    decimal? CorrectedAmount = null)
{
    /// <summary>Says nothing of what is in it.</summary>
    public override string ToString() => "Approval decision";
}
