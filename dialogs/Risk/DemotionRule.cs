namespace EthicalBot.Dialogs.Risk;

/// <summary>When a stream of decisions has become bad: a cumulative sum (CUSUM) of what each decision says for "four times too often wrong" against "as good as the bar asks".</summary>
/// <remarks>What the figures give, measured: <c>docs/decisions/0048</c>.</remarks>
public static class DemotionRule
{
    /// <summary>The latest decisions that are looked at.</summary>
    public const int Most = 2000;

    private const double TimesTooOften = 4;
    private const double MostWrong = 0.5;
    private const double Alarm = 10;

    /// <summary>Whether the sum has passed the alarm at any of these decisions, in their order; true of each that was right.</summary>
    public static bool IsBad(IEnumerable<bool> decisions, double bar)
    {
        var allowed = 1 - bar;
        var bad = Math.Min(MostWrong, TimesTooOften * allowed);
        var (wrong, right) = (Math.Log(bad / allowed), Math.Log((1 - bad) / bar));
        var sum = 0.0;
        foreach (var isRight in decisions)
        {
            sum = Math.Max(0, sum + (isRight ? right : wrong));
            if (sum >= Alarm)
                return true;
        }

        return false;
    }
}
