using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>All rows that were measured, by what their labels tell.</summary>
internal sealed class Measured(IReadOnlyList<MeasuredRow> rows, int seed)
{
    /// <summary>Chooses what is drawn for intervals that have no formula.</summary>
    public int Seed => seed;

    /// <summary>All of them.</summary>
    public IReadOnlyList<MeasuredRow> Rows => rows;

    /// <summary>Those that want something that the product does.</summary>
    public IReadOnlyList<MeasuredRow> InScope { get; } = [.. rows.Where(row => row.IsInScope)];

    /// <summary>Those that want something that it does not do.</summary>
    public IReadOnlyList<MeasuredRow> OutOfScope { get; } = [.. rows.Where(row => row.IsOutOfScope)];

    /// <summary>Those whose signals a person marked.</summary>
    public IReadOnlyList<MeasuredRow> WithSignals { get; } = [.. rows.Where(row => row.Label.Signals is not null)];

    /// <summary>Intents of in-scope messages with their confidences.</summary>
    public IReadOnlyList<Prediction> Predictions => [.. InScope.Select(row => row.Prediction)];

    /// <summary>How often the intent of in-scope messages was right, by a key, in its order.</summary>
    public IReadOnlyList<(string Name, Share Right)> By(Func<MeasuredRow, string> key) =>
        [.. InScope.GroupBy(key).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, Share.Of(group, row => row.IsRight)))];

    /// <summary>A table of shares.</summary>
    public static ReportTable Table(string caption, string first, string share, IEnumerable<(string Name, Share Share)> rows) =>
        new(caption, [first, "messages", share, "95 % interval"], [.. rows.Select(row => (IReadOnlyList<string>)[row.Name, .. row.Share.Cells()])]);
}
