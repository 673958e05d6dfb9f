using System.Globalization;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>Draws how often predictions were right against how sure they were.</summary>
internal static class ReliabilityFigure
{
    private const int Size = 360;
    private const int Margin = 36;
    private const int Side = Size - (2 * Margin);

    /// <summary>Draws the bins.</summary>
    public static ReportFigure Of(IReadOnlyList<ReliabilityBin> curve) => new(
        "Share that was right, by confidence; the dashed line is where both are equal",
        string.Join(" ", curve.Select(bin => $"Of {bin.Right.All} with a mean confidence of {Figure.Of(bin.Confidence)}, {Figure.Of(bin.Right.Value)} were right.")),
        string.Join('\n', Frame().Concat(curve.Select(Interval)).Append(Line(curve)).Concat(curve.Select(Point))),
        Size);

    private static IEnumerable<string> Frame() =>
    [
        $"<rect class=\"axis\" x=\"{Margin}\" y=\"{Margin}\" width=\"{Side}\" height=\"{Side}\"/>",
        $"<line class=\"ideal\" x1=\"{X(0)}\" y1=\"{Y(0)}\" x2=\"{X(1)}\" y2=\"{Y(1)}\"/>",
        .. new[] { 0, .25, .5, .75, 1 }.SelectMany(at => (string[])
        [
            $"<text x=\"{X(at)}\" y=\"{Size - Margin + 16}\" text-anchor=\"middle\">{Number(at)}</text>",
            $"<text x=\"{Margin - 6}\" y=\"{Number((Margin + ((1 - at) * Side)) + 4)}\" text-anchor=\"end\">{Number(at)}</text>",
        ]),
        $"<text x=\"{Size / 2}\" y=\"{Size - 4}\" text-anchor=\"middle\">confidence</text>",
        $"<text x=\"{Margin}\" y=\"{Margin - 10}\">right</text>",
    ];

    private static string Interval(ReliabilityBin bin) =>
        $"<line class=\"interval\" x1=\"{X(bin.Confidence)}\" y1=\"{Y(bin.Right.Interval.Low)}\" x2=\"{X(bin.Confidence)}\" y2=\"{Y(bin.Right.Interval.High)}\"/>";

    private static string Line(IReadOnlyList<ReliabilityBin> curve) =>
        $"<polyline class=\"curve\" points=\"{string.Join(' ', curve.Select(bin => $"{X(bin.Confidence)},{Y(bin.Right.Value)}"))}\"/>";

    private static string Point(ReliabilityBin bin) => $"<circle class=\"point\" cx=\"{X(bin.Confidence)}\" cy=\"{Y(bin.Right.Value)}\" r=\"4\"/>";

    private static string X(double share) => Number(Margin + (share * Side));

    private static string Y(double share) => Number(Margin + ((1 - share) * Side));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
