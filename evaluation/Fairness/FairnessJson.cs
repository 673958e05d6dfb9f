using System.Text.Encodings.Web;
using System.Text.Json;
using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>The figures for machines.</summary>
internal static class FairnessJson
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the document.</summary>
    public static string Make(FairnessFigures figures) => JsonSerializer.Serialize(
        new
        {
            kept = !figures.Broken.Any(),
            texts = figures.Rows,
            groups = figures.Sets,
            thresholds = figures.Limits.Select(limit => new
            {
                threshold = limit.Threshold,
                of = limit.Subject,
                value = Number(limit.Value),
                low = Number(limit.Interval.Low),
                high = Number(limit.Interval.High),
                asked = limit.Bound,
                isFloor = Thresholds.IsFloor(limit.Threshold),
                kept = limit.IsKept,
                cases = limit.Cases,
                accuracy = Of(limit.Accuracy),
            }),
            writers = figures.Groups.Select(group => new
            {
                kind = group.Kind.Word(),
                trait = group.Trait,
                value = group.Value,
                flips = Of(group.Tally.Flips),
                intentFlips = group.Tally.IntentFlips,
                escalationFlips = group.Tally.EscalationFlips,
                personFlips = group.Tally.PersonFlips,
                accuracy = Of(group.Tally.Accuracy),
                baselineAccuracy = Of(group.Tally.BaselineAccuracy),
                goodOutcome = Of(group.Tally.Good),
                impactRatio = Number(group.ImpactRatio),
                truePositiveRate = Of(group.Tally.Escalated),
            }),
            flipped = figures.Flipped.Select(one => new { kind = one.Kind.Word(), lang = one.Language, value = one.Value, flips = one.Flips, variants = one.Variants, from = one.From, to = one.To }),
        },
        s_json) + "\n";

    private static object? Of(Share share) => share.All == 0
        ? null
        : new { value = Number(share.Value), low = Number(share.Interval.Low), high = Number(share.Interval.High), part = share.Part, all = share.All };

    // JSON has no word for "not a number".
    private static double? Number(double value) => double.IsNaN(value) ? null : Math.Round(value, 5);
}
