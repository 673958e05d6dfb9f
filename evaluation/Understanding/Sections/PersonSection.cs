using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>Whether a wish for a person is heard, and not heard where there is none.</summary>
internal static class PersonSection
{
    /// <summary>Makes it; null when no row says whether a person is asked for.</summary>
    public static ReportSection? Of(Measured measured)
    {
        List<MeasuredRow> rows = [.. measured.Rows.Where(row => row.Label.AsksForPerson is not null)];
        if (rows.Count == 0) return null;
        return new(
            "Asking for a person", "Found by rule, before all else.",
            [
                Measured.Table("Asked for and heard", "language", "heard", ByLanguage(rows, asked: true)),
                Measured.Table("Not asked for, and heard all the same", "language", "heard", ByLanguage(rows, asked: false)),
            ]);
    }

    private static IEnumerable<(string Name, Share Share)> ByLanguage(List<MeasuredRow> rows, bool asked)
    {
        List<MeasuredRow> those = [.. rows.Where(row => row.Label.AsksForPerson == asked)];
        return [("all", Heard(those)), .. those.GroupBy(row => row.Label.Language).OrderBy(group => group.Key, StringComparer.Ordinal).Select(language => (language.Key, Heard(language)))];
    }

    private static Share Heard(IEnumerable<MeasuredRow> rows) => Share.Of(rows, row => row.Reading.AsksForPerson);
}
