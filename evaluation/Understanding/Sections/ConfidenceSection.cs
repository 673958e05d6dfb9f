using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>Whether confidences mean what they say, and what they are worth.</summary>
internal static class ConfidenceSection
{
    /// <summary>The share of messages that is used where the rest is asked about.</summary>
    public const double Coverage = .8;

    /// <summary>Makes it; null when no message wants something that the product does.</summary>
    public static ReportSection? Of(Measured measured)
    {
        var predictions = measured.Predictions;
        if (predictions.Count == 0) return null;
        var curve = CalibrationError.Curve(predictions);
        return new(
            "Confidence",
            $"In-scope messages. The calibration error is the mean distance of confidence and accuracy over {CalibrationError.Bins} bins: "
            + $"{Figure.Of(CalibrationError.Of(predictions))} ({Figure.Of(CalibrationError.Interval(predictions, measured.Seed))}). Selective accuracy is that of the surest messages.",
            [
                Measured.Table("Selective accuracy", "coverage", "right", new[] { .5, Coverage, .9, 1 }.Select(share => ($"{share * 100:F0} %", SelectiveAccuracy.At(share, predictions)))),
                new("Reliability", ["confidence", "mean", "messages", "right", "95 % interval"],
                    [.. curve.Select(bin => (IReadOnlyList<string>)[$"{Figure.Of(bin.Low)} – {Figure.Of(bin.High)}", Figure.Of(bin.Confidence), .. bin.Right.Cells()])]),
            ],
            ReliabilityFigure.Of(curve));
    }
}
