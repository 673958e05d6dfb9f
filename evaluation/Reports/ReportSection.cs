namespace EthicalBot.Evaluation.Reports;

/// <summary>One part of a report.</summary>
/// <param name="Remark">What is counted, and how.</param>
internal sealed record ReportSection(string Title, string Remark, IReadOnlyList<ReportTable> Tables, ReportFigure? Figure = null);
