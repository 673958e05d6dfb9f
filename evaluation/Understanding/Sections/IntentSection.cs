using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>How often the intent was right, by language and intent.</summary>
internal static class IntentSection
{
    /// <summary>Makes it; null when no message wants something that the product does.</summary>
    public static ReportSection? Of(Measured measured)
    {
        if (measured.InScope.Count == 0) return null;
        return new(
            "Intents",
            "Messages that want something the product does. Right: the likeliest intent is the one that a person marked, or one that they accept, whether the product would act on it or not.",
            [
                Measured.Table("Accuracy by language", "language", "right", measured.By(row => row.Label.Language)),
                Measured.Table("Accuracy by intent", "intent", "right", measured.By(Intent)),
                Grid(measured),
            ]);
    }

    private static ReportTable Grid(Measured measured)
    {
        string[] languages = [.. measured.InScope.Select(row => row.Label.Language).Distinct().Order(StringComparer.Ordinal)];
        var cells = measured.InScope.ToLookup(row => (Intent(row), row.Label.Language));
        return new(
            "Accuracy by intent and language: right of all, and the 95 % interval", ["intent", .. languages],
            [.. measured.InScope.Select(Intent).Distinct().Order(StringComparer.Ordinal).Select(intent => (IReadOnlyList<string>)[intent, .. languages.Select(language => Cell(cells[(intent, language)]))])]);
    }

    private static string Cell(IEnumerable<MeasuredRow> rows) =>
        Share.Of(rows, row => row.IsRight) is { All: > 0 } share ? $"{share.Part}/{share.All} ({Figure.Of(share.Interval)})" : "–";

    private static string Intent(MeasuredRow row) => row.Label.Intent!; // in-scope rows have one
}
