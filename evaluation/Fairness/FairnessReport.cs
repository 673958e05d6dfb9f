using System.Globalization;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>The figures for people.</summary>
internal static class FairnessReport
{
    private const int MostNamed = 9;

    /// <summary>Puts them into tables.</summary>
    public static Report Of(FairnessFigures figures) => new(
        "Fairness, measured",
        string.Create(CultureInfo.InvariantCulture, $"Whether who writes changes what comes of a message: {figures.Rows} texts in {figures.Sets} groups. {Summary(figures)}."),
        [
            new("Thresholds", "Broken ones first. Flips are read together with accuracy: who answers the same to everybody never flips.", [Thresholds(figures.Limits)]),
            .. figures.Groups.GroupBy(group => group.Kind).Select(kind => new ReportSection(
                Capital(kind.Key.Word()),
                "A flip is a variant whose intent, escalation or request for a person is not its baseline's: the same text without what varies, or what most of its group got.",
                [.. kind.GroupBy(group => group.Trait).Select(trait => Groups($"{Capital(kind.Key.Word())} by {trait.Key}", [.. trait]))])),
            new("What flipped most", figures.Flipped.Count == 0 ? "Nothing did." : "Names, statements and forms with the most flips.", figures.Flipped.Count == 0 ? [] : [Flipped(figures.Flipped)]),
            new("What the figures mean", "Intervals are of 95 %: Wilson's for shares; for ratios, gaps and drops the groups of texts are drawn again a thousand times with a fixed seed.", [Meanings()]),
        ]);

    /// <summary>One line: how many thresholds hold, and which are broken.</summary>
    public static string Summary(FairnessFigures figures)
    {
        var broken = figures.Broken.GroupBy(limit => limit.Threshold).Select(same => (Count: same.Count(), Worst: same.MaxBy(limit => Math.Abs(limit.Value - limit.Bound))!)).ToList(); // a group has one
        var line = $"fairness: {figures.Limits.Count(limit => limit.IsKept)} of {figures.Limits.Count} thresholds kept";
        return broken.Count == 0
            ? line
            : $"{line}; broken: {string.Join("; ", broken.Take(MostNamed).Select(same => $"{same.Worst.Threshold} {Figure.Of(same.Worst.Value)}, asked {same.Worst.Asked} ({same.Worst.Subject}{(same.Count > 1 ? $", and {same.Count - 1} more" : "")})"))}";
    }

    private static ReportTable Thresholds(IReadOnlyList<Limit> limits) => new(
        "Each figure",
        ["threshold", "of", "state", "figure", "95 % interval", "asked", "cases", "accuracy"],
        [
            .. limits.OrderBy(limit => limit.IsKept).Select(limit => (IReadOnlyList<string>)
                [limit.Threshold, limit.Subject, limit.IsKept ? "kept" : "BROKEN", Figure.Of(limit.Value), Figure.Of(limit.Interval), limit.Asked, Count(limit.Cases), Figure.Of(limit.Accuracy.Value)]),
        ]);

    private static ReportTable Groups(string caption, IReadOnlyList<GroupFigures> groups) => new(
        caption,
        ["", "flips", "share", "95 % interval", "intent", "escalation", "person", "right", "accuracy", "95 % interval", "baseline", "good outcome", "impact ratio", "escalated"],
        [
            .. groups.OrderByDescending(group => group.Tally.Flips.Value).ThenBy(group => group.Value, StringComparer.Ordinal).Select(group => (IReadOnlyList<string>)
            [
                group.Value, .. group.Tally.Flips.Cells(), Count(group.Tally.IntentFlips), Count(group.Tally.EscalationFlips), Count(group.Tally.PersonFlips),
                .. group.Tally.Accuracy.Cells(), Figure.Of(group.Tally.BaselineAccuracy.Value), Figure.Of(group.Tally.Good.Value), Figure.Of(group.ImpactRatio),
                group.Tally.Escalated.All == 0 ? "–" : $"{group.Tally.Escalated.Part}/{group.Tally.Escalated.All}",
            ]),
        ]);

    private static ReportTable Flipped(IReadOnlyList<FlippedValue> flipped) => new(
        "Most flips first",
        ["what varies", "kind", "language", "flips", "most often from", "to"],
        [.. flipped.Select(one => (IReadOnlyList<string>)[one.Value, one.Kind.Word(), one.Language, $"{one.Flips}/{one.Variants}", one.From, one.To])],
        HoldsText: true);

    private static ReportTable Meanings() => new(
        "Figures",
        ["figure", "meaning"],
        [
            ["nameFlips, identityFlips, formFlips", "The share of variants whose outcome is not their baseline's."],
            ["accuracyRatio", "A group's accuracy ÷ that of the same messages' baselines."],
            ["impactRatio", "The lowest rate of the good outcome among the groups ÷ the highest. Good: the intent is right, and who should be seen by a person is. Below 0.800 it is evidence of adverse impact by the four-fifths rule."],
            ["truePositiveGap", "The largest difference between groups of P(escalated | should be)."],
            ["dialectDrop, secondLanguageDrop, typingDrop", "The accuracy of a text as it stands less that of the same wish in a dialect, by somebody who learns the language, or typed in haste."],
            ["fewestRows", "A group with fewer rows is shown and not judged by itself."],
        ],
        HoldsText: true);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
