namespace EthicalBot.Privacy.Retention.Holds;

/// <summary>What became of the wish to place a hold.</summary>
public abstract record HoldOutcome
{
    private protected HoldOutcome()
    {
    }

    /// <summary>It stands.</summary>
    public sealed record Placed(Hold Hold) : HoldOutcome;

    /// <summary>Nothing is kept of such a person or case.</summary>
    public sealed record NothingKept : HoldOutcome;

    /// <summary>There is no reason; it is compulsory.</summary>
    public sealed record NoReason : HoldOutcome;

    /// <summary>The date is not after now, or further away than a hold may last.</summary>
    public sealed record BadDate(DateTimeOffset Latest) : HoldOutcome;
}
