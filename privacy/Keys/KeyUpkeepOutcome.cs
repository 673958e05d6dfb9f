namespace EthicalBot.Privacy.Keys;

/// <summary>What a round of upkeep found.</summary>
public abstract record KeyUpkeepOutcome
{
    private protected KeyUpkeepOutcome()
    {
    }

    /// <summary>All is well.</summary>
    /// <param name="Wrapped">How many people's keys were wrapped anew.</param>
    /// <param name="Version">The version that wraps new keys.</param>
    public sealed record Good(int Wrapped, long Version) : KeyUpkeepOutcome;

    /// <summary>The keys could not be read again.</summary>
    /// <param name="Why">A sentence for the operator that names the setting.</param>
    /// <param name="Left">How long the opened keys still go on; zero when they were forgotten.</param>
    public sealed record OutOfReach(string Why, TimeSpan Left) : KeyUpkeepOutcome;
}
