namespace EthicalBot.Evaluation.Metrics;

/// <summary>Wilson's interval for a share, which stays honest where there are few cases or almost all are right.</summary>
public static class Wilson
{
    private const double Z = 1.959964; // 95 %

    /// <summary>The 95 % interval, each end from 0 to 1; the whole range when there are no cases.</summary>
    public static (double Low, double High) Interval(int right, int cases)
    {
        if (cases == 0)
            return (0, 1);
        var share = (double)right / cases;
        var spread = Z * Math.Sqrt((share * (1 - share) / cases) + (Z * Z / (4.0 * cases * cases)));
        var middle = share + (Z * Z / (2 * cases));
        var scale = 1 + (Z * Z / cases);
        return (Math.Max(0, (middle - spread) / scale), Math.Min(1, (middle + spread) / scale));
    }
}
