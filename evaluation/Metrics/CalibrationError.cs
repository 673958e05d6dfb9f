namespace EthicalBot.Evaluation.Metrics;

/// <summary>Whether of what is said with 80 % four fifths are right: the expected calibration error over bins of equal width.</summary>
internal static class CalibrationError
{
    /// <summary>How many bins there are.</summary>
    public const int Bins = 15;

    /// <summary>The bins that hold predictions, ascending.</summary>
    public static IReadOnlyList<ReliabilityBin> Curve(IEnumerable<Prediction> predictions) =>
    [
        .. predictions.GroupBy(prediction => Math.Clamp((int)(prediction.Confidence * Bins), 0, Bins - 1)).OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(
                (double)bin.Key / Bins, (bin.Key + 1.0) / Bins, bin.Average(prediction => prediction.Confidence), Share.Of(bin, prediction => prediction.IsRight))),
    ];

    /// <summary>The mean distance of confidence and accuracy, weighed by the bins' sizes; not a number without predictions.</summary>
    public static double Of(IReadOnlyCollection<Prediction> predictions) =>
        predictions.Count == 0 ? double.NaN : Curve(predictions).Sum(bin => bin.Right.All * Math.Abs(bin.Confidence - bin.Right.Value)) / predictions.Count;

    /// <summary>Its 95 % interval, by drawing the predictions anew. An error is never below 0, so that of few cases is overstated.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<Prediction> predictions, int seed) =>
        Bootstrap.Interval(seed, random => Of(Bootstrap.Draw(predictions, random)));
}
