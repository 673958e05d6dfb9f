namespace EthicalBot.Knowledge.Rules;

/// <summary>How long a right lasts at least, or how long the shop may take at most, in days.</summary>
/// <param name="Rule">The rule that it belongs to.</param>
/// <param name="Topic">What the figure must be said of.</param>
/// <param name="Least">The fewest days. Null: there is no such bound.</param>
/// <param name="Most">The most days. Null: there is no such bound.</param>
/// <param name="LeastUsed">The fewest days for second-hand goods. Null: the same as for new ones.</param>
internal sealed record Floor(string Rule, string Topic, double? Least = null, double? Most = null, double? LeastUsed = null)
{
    /// <summary>The floors of the Consumer Rights Directive (2011/83/EU art. 9, 13, 18) and of the Sale of Goods Directive ((EU) 2019/771 art. 10).</summary>
    public static IReadOnlyList<Floor> All { get; } =
    [
        new("withdrawal.window", "withdraw", Least: 14),
        new("withdrawal.refund-late", "refund", Most: 14),
        new("guarantee.period", "guarantee", Least: 730, LeastUsed: 365),
        new("delivery.term", "deliver", Most: 30),
    ];

    /// <summary>Whether days go below it.</summary>
    public bool IsBrokenBy(double low, double high, bool used)
    {
        // Months are a little shorter or longer than their mean: 24 of them are two years.
        const double Slack = 0.5;
        return (Least is { } least && high < (used ? LeastUsed ?? least : least) - Slack) || (Most is { } most && Math.Max(low, high) > most + Slack);
    }
}
