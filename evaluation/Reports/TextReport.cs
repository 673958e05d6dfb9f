namespace EthicalBot.Evaluation.Reports;

/// <summary>A report as text tables.</summary>
internal static class TextReport
{
    private const string Gap = "  ";

    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(Report report, TextWriter output)
    {
        await output.WriteLineAsync($"{report.Title}\n{report.Lead}");
        foreach (var section in report.Sections)
        {
            await output.WriteLineAsync($"\n== {section.Title}\n{section.Remark}");
            foreach (var table in section.Tables) await WriteAsync(table, output);
        }
    }

    private static async Task WriteAsync(ReportTable table, TextWriter output)
    {
        await output.WriteLineAsync($"\n{table.Caption}");
        if (table.HoldsText)
        {
            // Sentences side by side would not fit.
            foreach (var row in table.Rows) await output.WriteLineAsync(string.Join(" | ", row));
            return;
        }

        IReadOnlyList<IReadOnlyList<string>> lines = [table.Columns, .. table.Rows];
        int[] widths = [.. Enumerable.Range(0, table.Columns.Count).Select(column => lines.Max(line => line[column].Length))];
        foreach (var line in lines)
            await output.WriteLineAsync(string.Join(Gap, line.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd());
    }
}
