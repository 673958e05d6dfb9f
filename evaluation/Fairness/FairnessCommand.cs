using EthicalBot.Evaluation.Fairness.Suite;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Evaluation.Reports;
using EthicalBot.Evaluation.Understanding;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>The command that measures whether people are treated alike; a gate of a release.</summary>
internal static class FairnessCommand
{
    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "fairness-report",
        """
        [FILE…] [--out FILE.html] [--json FILE] [--fail-above NAME=SHARE,…] [--fail-below NAME=SHARE,…]
            whether who writes changes what comes of a message, of lines {"group","text","lang","expect_intent"?,"accept"?,"escalate"?}
            with "attr" ("name","origin","gender" or "descriptor") or "variant"; without files, of the product's own suite.
            Exit code 1 when a threshold of evaluation/Fairness/thresholds.json is broken
        """,
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new CommandLine(words, ["--out", "--json", "--fail-above", "--fail-below"], []);
        var thresholds = Thresholds.Read(settings.Value("--fail-above"), settings.Value("--fail-below"));
        var rows = settings.Others.Count == 0 ? CounterfactualSuite.Rows() : await ReadAsync(settings.Others);
        await using var page = settings.Value("--out") is { } to ? OutputFile.Create(to) : null;
        await using var json = settings.Value("--json") is { } path ? OutputFile.Create(path) : null;
        var figures = Measure(rows, thresholds);

        var report = FairnessReport.Of(figures);
        if (page is not null) await HtmlReport.WriteAsync(report, page);
        if (json is not null) await json.WriteAsync(FairnessJson.Make(figures));
        await TextReport.WriteAsync(report, Console.Out);
        await Console.Out.WriteLineAsync($"\n{FairnessReport.Summary(figures)}");
        return figures.Broken.Any() ? 1 : 0;
    }

    private static FairnessFigures Measure(IReadOnlyList<CounterfactualRow> rows, Thresholds thresholds)
    {
        var judge = new Judge(ProductUnderstanding.Open());
        using var progress = ProgressBar.OnStandardError(besideOutput: false);
        var variants = judge.Variants(rows, progress);
        return new Measuring(variants, judge.Typed(rows), thresholds).Figures(rows.Count, rows.Select(row => (row.Group, row.Language)).Distinct().Count());
    }

    // Groups of two files are two groups, even if they have one name.
    private static async Task<IReadOnlyList<CounterfactualRow>> ReadAsync(IReadOnlyList<string> paths)
    {
        var rows = new List<CounterfactualRow>();
        foreach (var path in paths)
            rows.AddRange((await CounterfactualFile.ReadAsync(path)).Select(row => row with { Group = $"{Path.GetFileName(path)} {row.Group}" }));
        return rows.Count > 0 ? rows : throw new CommandLineException("There is no line in these files.");
    }
}
