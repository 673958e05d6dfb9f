namespace EthicalBot.Evaluation.Reports;

/// <summary>What was measured, for people: as a page, or as text.</summary>
internal sealed record Report(string Title, string Lead, IReadOnlyList<ReportSection> Sections);
