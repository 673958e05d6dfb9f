using System.Globalization;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>Draws how many unsupported answers are caught against how many supported ones are blocked with them.</summary>
internal static class RocFigure
{
    private const int Size = 360;
    private const int Margin = 36;
    private const int Side = Size - (2 * Margin);

    // The places of the curve that are told in words.
    private static readonly double[] s_told = [.01, .05, .1, .2, .4];

    /// <summary>Draws the curve.</summary>
    public static ReportFigure Of(IReadOnlyList<double> bad, IReadOnlyList<double> good)
    {
        var points = Points(bad, good);
        return new(
            "Unsupported answers caught, by supported answers blocked; the dashed line is chance",
            string.Join(" ", s_told.Select(blocked => string.Create(CultureInfo.InvariantCulture, $"Where {blocked:P0} of the supported are blocked, {Figure.Of(points.Last(point => point.Blocked <= blocked).Caught)} of the unsupported are caught."))),
            string.Join('\n', Frame().Append($"<polyline class=\"curve\" points=\"{string.Join(' ', points.Select(point => $"{X(point.Blocked)},{Y(point.Caught)}"))}\"/>")),
            Size);
    }

    private static List<(double Blocked, double Caught)> Points(IReadOnlyList<double> bad, IReadOnlyList<double> good)
    {
        var points = new List<(double, double)> { (0, 0) };
        var (caught, blocked) = (0, 0);
        foreach (var equal in bad.Select(score => (score, IsBad: true)).Concat(good.Select(score => (score, IsBad: false))).GroupBy(pair => pair.score).OrderByDescending(group => group.Key))
        {
            caught += equal.Count(pair => pair.IsBad);
            blocked += equal.Count(pair => !pair.IsBad);
            points.Add(((double)blocked / good.Count, (double)caught / bad.Count));
        }

        return points;
    }

    private static IEnumerable<string> Frame() =>
    [
        $"<rect class=\"axis\" x=\"{Margin}\" y=\"{Margin}\" width=\"{Side}\" height=\"{Side}\"/>",
        $"<line class=\"ideal\" x1=\"{X(0)}\" y1=\"{Y(0)}\" x2=\"{X(1)}\" y2=\"{Y(1)}\"/>",
        .. new[] { 0, .25, .5, .75, 1 }.SelectMany(at => (string[])
        [
            $"<text x=\"{X(at)}\" y=\"{Size - Margin + 16}\" text-anchor=\"middle\">{Number(at)}</text>",
            $"<text x=\"{Margin - 6}\" y=\"{Number(Margin + ((1 - at) * Side) + 4)}\" text-anchor=\"end\">{Number(at)}</text>",
        ]),
        $"<text x=\"{Size / 2}\" y=\"{Size - 4}\" text-anchor=\"middle\">supported, blocked</text>",
        $"<text x=\"{Margin}\" y=\"{Margin - 10}\">unsupported, caught</text>",
    ];

    private static string X(double share) => Number(Margin + (share * Side));

    private static string Y(double share) => Number(Margin + ((1 - share) * Side));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
