namespace EthicalBot.Dialogs.Risk;

/// <summary>When an automation may be given its next stage: enough decisions that a person has compared, and surely as good as its tier asks.</summary>
public static class PromotionRule
{
    /// <summary>Fewer say nothing.</summary>
    public const int Least = 200;

    // Of the normal distribution: 95 % lie within, half of the rest below.
    private const double Z = 1.959964;

    /// <summary>The lower end of Wilson's 95 % interval for the share that is right; 0 when there is nothing to go by.</summary>
    public static double LowerBound(int right, int all)
    {
        if (all == 0)
            return 0;
        var (n, share) = ((double)all, (double)right / all);
        var middle = share + (Z * Z / (2 * n));
        var half = Z * Math.Sqrt(((share * (1 - share)) + (Z * Z / (4 * n))) / n);
        return Math.Max(0, (middle - half) / (1 + (Z * Z / n)));
    }

    /// <summary>Whether so many are enough, and good enough.</summary>
    public static bool Allows(int right, int all, double bar) => all >= Least && LowerBound(right, all) > bar;
}
