using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>Whether signals are found where they are, and not where they are not.</summary>
internal static class SignalSection
{
    /// <summary>Makes it; null when no row has signals.</summary>
    public static ReportSection? Of(Measured measured)
    {
        var rows = measured.WithSignals;
        if (rows.Count == 0) return null;
        string[] names = [.. rows.SelectMany(row => row.Label.Signals!.Concat(Found(row))).Distinct().Order(StringComparer.Ordinal)]; // these rows have signals
        string[] languages = [.. rows.Select(row => row.Label.Language).Distinct().Order(StringComparer.Ordinal)];
        return new(
            "Signals",
            "Recall: of what a person marked, what was found. Precision: of what was found, what they marked. A false alarm is anything found in a message in which they marked nothing.",
            [
                Measured.Table("Recall", "signal", "found", names.Select(name => (name, Recall(rows, name)))),
                Measured.Table("Precision", "signal", "right", names.Select(name => (name, Share.Of(rows.Where(row => Found(row).Contains(name)), row => Marked(row, name))))),
                Measured.Table("False alarms where nothing is marked", "signal", "alarms", [("any", FalseAlarms(rows)), .. names.Select(name => (name, Share.Of(Plain(rows), row => Found(row).Contains(name))))]),
                new("Recall by language", ["signal", .. languages],
                    [.. names.Select(name => (IReadOnlyList<string>)[name, .. languages.Select(language => Cell(Recall(rows.Where(row => row.Label.Language == language), name)))])]),
                Measured.Table("False alarms by language", "language", "alarms", languages.Select(language => (language, FalseAlarms(rows.Where(row => row.Label.Language == language))))),
                .. Escalation(rows),
            ]);
    }

    /// <summary>Messages in which nothing is marked, and how many of them raised an alarm.</summary>
    public static Share FalseAlarms(IEnumerable<MeasuredRow> rows) => Share.Of(Plain(rows), row => row.Reading.Signals.Count > 0);

    /// <summary>Messages in which a signal is marked, and in how many of them it was found.</summary>
    public static Share Recall(IEnumerable<MeasuredRow> rows, string name) => Share.Of(rows.Where(row => Marked(row, name)), row => Found(row).Contains(name));

    private static IEnumerable<ReportTable> Escalation(IReadOnlyList<MeasuredRow> rows)
    {
        if (!rows.Any(row => row.Label.Escalate is not null)) return [];
        return
        [
            Measured.Table("Passed to a person", "messages that", "passed on",
            [
                ("should be", Share.Of(rows.Where(row => row.Label.Escalate == true), row => row.Reading.Escalate)),
                ("should not be", Share.Of(rows.Where(row => row.Label.Escalate == false), row => row.Reading.Escalate)),
            ]),
        ];
    }

    private static IEnumerable<MeasuredRow> Plain(IEnumerable<MeasuredRow> rows) => rows.Where(row => row.Label.Signals is []);

    private static bool Marked(MeasuredRow row, string name) => row.Label.Signals!.Contains(name); // these rows have signals

    private static IEnumerable<string> Found(MeasuredRow row) => row.Reading.Signals.Select(signal => signal.Name);

    private static string Cell(Share share) => share.All == 0 ? "–" : $"{share.Part}/{share.All} ({Figure.Of(share.Interval)})";
}
