namespace EthicalBot.Dialogs.Risk;

/// <summary>What a tier asks of how sure the bot is.</summary>
/// <param name="Acceptance">The share of messages of an intent that pass for it; the others are asked what they meant.</param>
/// <param name="Bar">The share of decisions that must be right: above it a stage may be raised, clearly below it the stage is lowered.</param>
public sealed record TierRule(double Acceptance, double Bar)
{
    // What only reads may err more often than what writes.
    private const double Reads = 0.95;
    private const double Writes = 0.93;

    /// <summary>The acceptance below which a message is in doubt whatever it asks.</summary>
    public const double InDoubt = Reads;

    /// <summary>The rule of a tier.</summary>
    public static TierRule Of(RiskTier tier) => tier switch
    {
        RiskTier.Talk => new(Reads, 0.90),
        RiskTier.Read => new(Reads, 0.93),
        RiskTier.Change => new(Writes, 0.95),
        RiskTier.Consequence => new(Writes, 0.97),
        RiskTier.Statutory => new(Writes, 0.97),
        RiskTier.Person => new(Reads, 0.97),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "There is no such tier."),
    };
}
