namespace EthicalBot.Evaluation.Reports;

/// <summary>A table for people; the first cell of a row names it.</summary>
/// <param name="HoldsText">Whether the cells hold sentences rather than figures.</param>
internal sealed record ReportTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool HoldsText = false);
