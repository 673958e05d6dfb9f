using System.Text.Json.Serialization;

namespace EthicalBot.Orders.Writes;

/// <summary>What became of a write.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record WriteOutcome
{
    private protected WriteOutcome()
    {
    }

    /// <summary>It is done, under this record of the shop; only this id allows the bot to say so.</summary>
    /// <remarks>The label is the page or file, https, by which the customer sends something back; the bot makes none.</remarks>
    public sealed record Done(string RecordId, DateTimeOffset At, IReadOnlyList<Settlement> Settlements, Uri? Label = null) : WriteOutcome;

    /// <summary>The shop or its policy does not allow it; nothing was changed.</summary>
    public sealed record Refused(RefusedReason Reason) : WriteOutcome;

    /// <summary>The shop could not be asked; the key is one of <see cref="UnavailableReason"/>.</summary>
    /// <remarks>When it may be done nobody knows: only the same write with the same key tells.</remarks>
    public sealed record Unavailable(string ReasonKey, bool MayBeDone) : WriteOutcome;
}
