using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>The messages about which the product was surest and wrong.</summary>
/// <remarks>The only part that quotes messages: those of the files that were named, never of a store.</remarks>
internal static class WorstSection
{
    private const int Shown = 25;

    /// <summary>Makes it; null when nothing went wrong.</summary>
    public static ReportSection? Of(Measured measured)
    {
        ReportTable[] tables =
        [
            Intents("Wrong intents, the surest first", measured.InScope.Where(row => !row.IsRight)),
            Intents("Out of scope and taken up, the surest first", measured.OutOfScope.Where(row => !row.IsRight)),
            Signals("Signals missed", measured.WithSignals.Where(row => row.Label.Signals!.Except(Found(row)).Any())), // these rows have signals
            Signals("False alarms", measured.WithSignals.Where(row => row.Label.Signals is [] && row.Reading.Signals.Count > 0)),
        ];
        tables = [.. tables.Where(table => table.Rows.Count > 0)];
        return tables.Length == 0 ? null : new("Worst messages", $"At most {Shown} each, from the files that were named.", tables);
    }

    private static ReportTable Intents(string caption, IEnumerable<MeasuredRow> rows) => new(
        caption, ["message", "language", "marked", "taken for", "confidence"],
        [
            .. rows.OrderByDescending(row => row.Reading.Confidence).Take(Shown)
                .Select(row => (IReadOnlyList<string>)[row.Label.Text, row.Label.Language, row.Label.OutOfScope ?? row.Label.Intent!, row.Reading.Intent, Figure.Of(row.Reading.Confidence)]), // these rows have an intent
        ],
        HoldsText: true);

    // Crisis first: it must never be missed.
    private static ReportTable Signals(string caption, IEnumerable<MeasuredRow> rows) => new(
        caption, ["message", "language", "marked", "found", "by"],
        [
            .. rows.OrderByDescending(row => row.Label.Signals!.Contains("crisis")).Take(Shown)
                .Select(row => (IReadOnlyList<string>)[row.Label.Text, row.Label.Language, List(row.Label.Signals!), List(Found(row)), List(row.Reading.Signals.SelectMany(signal => signal.Words).Distinct())]),
        ],
        HoldsText: true);

    private static IEnumerable<string> Found(MeasuredRow row) => row.Reading.Signals.Select(signal => signal.Name);

    private static string List(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "–";
}
