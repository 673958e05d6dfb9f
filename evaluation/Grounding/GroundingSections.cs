using System.Globalization;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;
using EthicalBot.Evaluation.Understanding.Sections;
using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>The sections of one file: its figures, its ROC curve, its reliability.</summary>
internal static class GroundingSections
{
    private const int Seed = 1;
    private const double FalseBlocks = .05;

    /// <summary>Makes them.</summary>
    public static IEnumerable<ReportSection> Of(string name, IReadOnlyList<JudgedAnswer> judged)
    {
        var (bad, good) = (judged.Where(one => one.Row.IsUnsupported).ToList(), judged.Where(one => !one.Row.IsUnsupported).ToList());
        yield return new(name, "Unsupported answers are those to be caught.", [Figures(judged, bad, good), .. Kinds(judged)], bad.Count > 0 && good.Count > 0 ? RocFigure.Of(Scores(bad), Scores(good)) : null);
        if (bad.Count == 0 || good.Count == 0) yield break;
        var (before, after) = (judged.Select(one => new Prediction(one.Support, !one.Row.IsUnsupported)).ToList(), Rebased(judged));
        yield return new(
            $"{name}: confidence", "Of what is called 80 % supported, four fifths should be. Re-based: each half of the file is moved to the share of unsupported answers in the other half.",
            [
                new("Calibration error", ["confidence", "error", "95 %"],
                [
                    ["as fitted", Figure.Of(CalibrationError.Of(before)), Figure.Of(CalibrationError.Interval(before, Seed))],
                    ["re-based", Figure.Of(CalibrationError.Of(after)), Figure.Of(CalibrationError.Interval(after, Seed))],
                ]),
            ],
            ReliabilityFigure.Of(CalibrationError.Curve(after)));
    }

    private static ReportTable Figures(IReadOnlyList<JudgedAnswer> judged, List<JudgedAnswer> bad, List<JudgedAnswer> good)
    {
        var (caught, blocked) = (Share.Of(bad, one => one.IsBlocked), Share.Of(good, one => one.IsBlocked));
        var rows = new List<IReadOnlyList<string>>
        {
            Row("unsupported, blocked", caught), Row("supported, blocked", blocked),
            Row("unsupported, passed as supported", Share.Of(bad, one => one.Verdict == SupportVerdict.Supported)), Row("supported, passed as supported", Share.Of(good, one => one.Verdict == SupportVerdict.Supported)),
        };
        if (bad.Count > 0 && good.Count > 0)
        {
            rows.Add(["area under the curve", Figure.Of(Auroc.Of(Scores(bad), Scores(good))), Figure.Of(Auroc.Interval(Scores(bad), Scores(good), Seed))]);
            rows.Add(["caught at 5 % false blocks", Figure.Of(CaughtAt(bad, good)), Figure.Of(Bootstrap.Interval(Seed, random => CaughtAt(Bootstrap.Draw(bad, random), Bootstrap.Draw(good, random))))]);
            rows.Add(["balanced accuracy", Figure.Of(Balanced(bad, good)), Figure.Of(Bootstrap.Interval(Seed, random => Balanced(Bootstrap.Draw(bad, random), Bootstrap.Draw(good, random))))]);
            rows.Add(["F1", Figure.Of(F1(caught.Value, blocked.Value, (double)bad.Count / judged.Count)), "–"]);
            rows.Add(["F1 where 17.8 % are unsupported", Figure.Of(F1(caught.Value, blocked.Value, .178)), "–"]);
        }

        double[] times = [.. judged.Select(one => one.Milliseconds).Order()];
        if (times.Length > 0) rows.Add(["milliseconds, 95th percentile", times[(int)(times.Length * .95)].ToString("F2", CultureInfo.InvariantCulture), "–"]);
        return new("At the shipped bars", ["figure", "value", "95 %"], rows);

        static IReadOnlyList<string> Row(string name, Share share) => [$"{name} ({share.Part}/{share.All})", Figure.Of(share.Value), Figure.Of(share.Interval)];
    }

    private static IEnumerable<ReportTable> Kinds(IReadOnlyList<JudgedAnswer> judged)
    {
        var kinds = judged.Where(one => one.Row.Kind is not null).GroupBy(one => one.Row.Kind!).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        if (kinds.Count > 0) yield return new("Blocked, by kind", ["kind", "blocked", "share", "95 %"], [.. kinds.Select(kind => (IReadOnlyList<string>)[kind.Key, .. Share.Of(kind, one => one.IsBlocked).Cells()])]);
    }

    private static List<double> Scores(IEnumerable<JudgedAnswer> judged) => [.. judged.Select(one => 1 - one.Support)];

    private static double CaughtAt(IReadOnlyList<JudgedAnswer> bad, IReadOnlyList<JudgedAnswer> good) =>
        Acceptance.At(1 - FalseBlocks, [.. good.Select(one => one.Support)], [.. bad.Select(one => one.Support)]).Refused.Value;

    private static double Balanced(IEnumerable<JudgedAnswer> bad, IEnumerable<JudgedAnswer> good) =>
        (Share.Of(bad, one => one.IsBlocked).Value + 1 - Share.Of(good, one => one.IsBlocked).Value) / 2;

    private static double F1(double caught, double blocked, double share)
    {
        var precision = caught * share / ((caught * share) + (blocked * (1 - share)));
        return 2 * precision * caught / (precision + caught);
    }

    private static List<Prediction> Rebased(IReadOnlyList<JudgedAnswer> judged)
    {
        var predictions = new List<Prediction>(judged.Count);
        for (var half = 0; half < 2; half++)
        {
            var share = Math.Clamp(Share.Of(judged.Where((_, at) => at % 2 != half), one => one.Row.IsUnsupported).Value, .001, .999);
            predictions.AddRange(judged.Where((_, at) => at % 2 == half).Select(one => new Prediction(one.Rebased(share), !one.Row.IsUnsupported)));
        }

        return predictions;
    }
}
