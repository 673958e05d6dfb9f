using System.Globalization;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>How often the language was right.</summary>
internal static class LanguageSection
{
    private const int ShortWords = 2;

    /// <summary>Makes it; null when no row says its language alone.</summary>
    public static ReportSection? Of(Measured measured)
    {
        var rows = Rows(measured);
        if (rows.Count == 0) return null;
        string[] marked = [.. rows.Select(row => row.Label.Language).Distinct().Order(StringComparer.Ordinal)];
        string[] taken = [.. rows.Select(row => row.Reading.Language).Distinct().Order(StringComparer.Ordinal)];
        var counts = rows.CountBy(row => (row.Label.Language, row.Reading.Language)).ToDictionary();
        return new(
            "Languages",
            "Rows that say their language and nothing else, read without knowing the conversation's language. \"unknown\" is an answer, and not a right one.",
            [
                Measured.Table("Accuracy", "language", "right", [("all", Right(rows)), .. marked.Select(language => (language, Right(rows.Where(row => row.Label.Language == language))))]),
                Measured.Table("Accuracy by length", "words", "right",
                    [($"up to {ShortWords}", Right(rows.Where(IsShort))), ("more", Right(rows.Where(row => !IsShort(row))))]),
                Measured.Table("Accuracy of what is not said to be unknown", "language", "right", [("all", Right(rows.Where(row => row.Reading.Language != Reading.UnknownLanguage)))]),
                new("Messages by marked and taken language", ["marked \\ taken", .. taken],
                    [.. marked.Select(from => (IReadOnlyList<string>)[from, .. taken.Select(to => counts.TryGetValue((from, to), out var count) ? count.ToString(CultureInfo.InvariantCulture) : "·")])]),
            ]);
    }

    /// <summary>The rows that it counts.</summary>
    public static IReadOnlyList<MeasuredRow> Rows(Measured measured) => [.. measured.Rows.Where(row => row.Label.IsOfLanguageAlone)];

    /// <summary>How many languages are right.</summary>
    public static Share Right(IEnumerable<MeasuredRow> rows) => Share.Of(rows, row => row.Reading.Language == row.Label.Language);

    private static bool IsShort(MeasuredRow row) => row.Label.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= ShortWords;
}
