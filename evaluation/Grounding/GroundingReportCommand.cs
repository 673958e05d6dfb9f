using System.Globalization;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Evaluation.Reports;
using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>The command that measures the grounding check on labelled files.</summary>
internal static class GroundingReportCommand
{
    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "grounding-report",
        """
        FILE… [--out FILE]
            how well the shipped check tells supported from unsupported answers, of lines {"id","sources","question"?,"answer","label","kind"?}, label 1 = unsupported;
            --out writes a page with the curves
        """,
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new CommandLine(words, ["--out"], []);
        if (settings.Others.Count == 0) throw new CommandLineException("A file is needed.");
        var files = new List<(string Name, IReadOnlyList<GroundingRow> Rows)>();
        foreach (var path in settings.Others) files.Add((Path.GetFileName(path), await GroundingRow.ReadAsync(path)));
        await using var page = settings.Value("--out") is { } to ? OutputFile.Create(to) : null;

        var sections = new List<ReportSection>();
        var all = files.Sum(file => file.Rows.Count);
        using (var progress = ProgressBar.OnStandardError(besideOutput: false))
        {
            var done = 0;
            foreach (var (name, rows) in files)
            {
                var judged = new List<JudgedAnswer>(rows.Count);
                foreach (var row in rows)
                {
                    judged.Add(JudgedAnswer.Of(row, GroundingCheck.Shipped));
                    progress.Report(++done, all);
                }

                sections.AddRange(GroundingSections.Of(name, judged));
            }
        }

        var report = new Report(
            "Grounding, measured",
            string.Create(CultureInfo.InvariantCulture, $"{all} answers of {files.Count} files. Blocked means the verdict unsupported; grey is not blocked, and not sent either."),
            sections);
        await TextReport.WriteAsync(report, Console.Out);
        if (page is not null) await HtmlReport.WriteAsync(report, page);
        return 0;
    }
}
