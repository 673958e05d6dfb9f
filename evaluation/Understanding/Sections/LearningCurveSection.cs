using System.Globalization;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>What more utterances would bring.</summary>
internal static class LearningCurveSection
{
    /// <summary>Makes it.</summary>
    public static ReportSection Of(IReadOnlyList<LearningStep> steps) => new(
        "Learning curve",
        "The classifier alone, trained as in the build on a part of each label's utterances in each language; the likeliest intent, of in-scope messages. The smaller parts are inside the larger ones.",
        [
            new("Accuracy by the part of the utterances", ["part", "utterances", "messages", "right", "95 % interval", "out-of-scope AUROC"],
                [.. steps.Select(step => (IReadOnlyList<string>)[Percent(step), step.Utterances.ToString(CultureInfo.InvariantCulture), .. step.All.Cells(), Figure.Of(step.Auroc)])]),
            new("Accuracy by language", ["language", .. steps.Select(Percent)],
                [.. steps[0].Right.Select((language, at) => (IReadOnlyList<string>)[language.Language, .. steps.Select(step => $"{Figure.Of(step.Right[at].Right.Value)} ({Figure.Of(step.Right[at].Right.Interval)})")])]),
        ]);

    private static string Percent(LearningStep step) => string.Create(CultureInfo.InvariantCulture, $"{step.Part * 100:F0} %");
}
