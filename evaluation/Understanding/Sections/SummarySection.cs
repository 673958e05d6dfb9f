using System.Globalization;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>The figures that matter most, on one screen.</summary>
internal static class SummarySection
{
    /// <summary>Makes it.</summary>
    public static ReportSection Of(Measured measured) => new(
        "Summary", "Intervals are of 95 %: Wilson's for shares, from them for the macro average, which counts every intent the same, and drawn with a fixed seed for the others.",
        [new("Figures", ["figure", "cases", "value", "95 % interval"], [.. Intents(measured), .. Scope(measured), .. Others(measured)])]);

    private static IEnumerable<IReadOnlyList<string>> Intents(Measured measured)
    {
        if (measured.InScope.Count == 0) yield break;
        var (predictions, intents) = (measured.Predictions, measured.By(row => row.Label.Intent!)); // in-scope rows have one
        Share[] shares = [.. intents.Select(intent => intent.Right)];
        yield return Row("intent accuracy", Share.Of(measured.InScope, row => row.IsRight));
        yield return ["intent accuracy, macro average", Count(measured.InScope.Count), Figure.Of(MacroAverage.Of(shares)), Figure.Of(MacroAverage.Interval(shares))];
        yield return Worst("worst language", measured.By(row => row.Label.Language));
        yield return Worst("worst intent", intents);
        yield return Row($"accuracy of the surest {ConfidenceSection.Coverage * 100:F0} %", SelectiveAccuracy.At(ConfidenceSection.Coverage, predictions));
        yield return ["calibration error", Count(predictions.Count), Figure.Of(CalibrationError.Of(predictions)), Figure.Of(CalibrationError.Interval(predictions, measured.Seed))];
    }

    private static IEnumerable<IReadOnlyList<string>> Scope(Measured measured)
    {
        if (measured.InScope.Count > 0) yield return Row("in scope, taken up", ScopeSection.TakenUp(measured.InScope));
        foreach (var distance in measured.OutOfScope.GroupBy(row => row.Label.OutOfScope!).OrderByDescending(group => group.Key, StringComparer.Ordinal)) // out-of-scope rows have one
            yield return Row($"out of scope, {distance.Key}, left alone", ScopeSection.LeftAlone(distance));
    }

    private static IEnumerable<IReadOnlyList<string>> Others(Measured measured)
    {
        foreach (var name in measured.WithSignals.SelectMany(row => row.Label.Signals!).Distinct().Order(StringComparer.Ordinal)) // these rows have signals
            yield return Row($"{name} found", SignalSection.Recall(measured.WithSignals, name));
        if (measured.WithSignals.Count > 0) yield return Row("false alarms where no signal is marked", SignalSection.FalseAlarms(measured.WithSignals));
        if (LanguageSection.Rows(measured) is { Count: > 0 } languages) yield return Row("language", LanguageSection.Right(languages));
    }

    private static IReadOnlyList<string> Worst(string name, IReadOnlyList<(string Name, Share Right)> shares)
    {
        var worst = shares.MinBy(share => share.Right.Value);
        return Row($"{name}: {worst.Name}", worst.Right);
    }

    private static IReadOnlyList<string> Row(string name, Share share) => [name, .. share.Cells()];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
