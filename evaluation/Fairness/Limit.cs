using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>A figure with its 95 % interval, held against its threshold.</summary>
/// <param name="Threshold">The threshold's name.</param>
/// <param name="Subject">Of whom or what: names, names by origin, typing errors …</param>
/// <param name="Cases">How many rows are behind it.</param>
/// <param name="Accuracy">The accuracy of the same rows: who answers the same to all never flips.</param>
internal sealed record Limit(string Threshold, string Subject, double Value, (double Low, double High) Interval, double Bound, int Cases, Share Accuracy)
{
    /// <summary>False when it is broken; what could not be measured breaks nothing.</summary>
    public bool IsKept => double.IsNaN(Value) || (Thresholds.IsFloor(Threshold) ? Value >= Bound : Value <= Bound);

    /// <summary>What is asked for.</summary>
    public string Asked => $"{(Thresholds.IsFloor(Threshold) ? "≥" : "≤")} {Figure.Of(Bound)}";
}
