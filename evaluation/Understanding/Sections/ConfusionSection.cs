using System.Globalization;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>Which intent was taken for which.</summary>
internal static class ConfusionSection
{
    private const string Abstained = "abstained";

    /// <summary>Makes it; null when no message has an intent.</summary>
    public static ReportSection? Of(Measured measured)
    {
        List<MeasuredRow> rows = [.. measured.InScope, .. measured.OutOfScope];
        if (rows.Count == 0) return null;
        var counts = rows.CountBy(row => (row.Label.Intent!, Taken(row))).ToDictionary(); // all of these have an intent
        string[] taken = [.. IntentCatalogue.Names.Append(Abstained).Where(name => rows.Exists(row => Taken(row) == name))];
        return new(
            "Confusion",
            "A row is what a person marked, a column what it was taken for. Accepted intents count where they fell, so not everything off the diagonal is wrong.",
            [
                new("Messages by marked and taken intent", ["marked \\ taken", .. taken],
                    [.. IntentCatalogue.Names.Where(intent => rows.Exists(row => row.Label.Intent == intent)).Select(intent => (IReadOnlyList<string>)[intent, .. taken.Select(name => Count(intent, name))])]),
            ]);

        string Count(string intent, string name) => counts.TryGetValue((intent, name), out var count) ? count.ToString(CultureInfo.InvariantCulture) : "·";
    }

    private static string Taken(MeasuredRow row) => row.Reading.Abstained ? Abstained : row.Reading.Intent;
}
