using System.Text.Json;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Evaluation.Reports;
using EthicalBot.Knowledge.Grounding.Model;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>The command that fits the coefficients of the grounding check again.</summary>
internal static class GroundingFitCommand
{
    private const int Seed = 1;

    // An answer that a person gave counts twice: to block it costs more than to ask a judge about another.
    private const double PeoplesAnswers = 2;

    private const string Again = "dotnet run -c Release --project evaluation -- grounding-fit";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = false };

    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "grounding-fit",
        """
        --train FILE [--answers FILE] --out FILE
            fits the grounding check: --train has lines {"id","sources","question"?,"answer","label","spans"?,"source_id"?}, label 1 = unsupported; the answers of --answers are
            supported, and are learned from a second time with the sources of another; says how good each is, judged by what was learned from others
        """,
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new CommandLine(words, ["--train", "--answers", "--out"], []);
        var train = settings.Value("--train") ?? throw new CommandLineException("--train is needed.");
        var to = settings.Value("--out") ?? throw new CommandLineException("--out is needed.");
        var labelled = await GroundingRow.ReadAsync(train);
        var answers = settings.Value("--answers") is { } path ? await GroundingRow.ReadAsync(path) : [];
        List<GroundingRow> rows = [.. labelled, .. answers.Select(row => row with { Weight = PeoplesAnswers, IsFound = false }), .. GroundingRow.WithOthersSources(answers, Seed)];
        List<GroundingCase> cases = [.. rows.AsParallel().AsOrdered().Select(row => new GroundingCase(row))];

        var provenance = new Provenance(
            [$"{Path.GetFileName(train)}: {labelled.Count}", .. answers.Count == 0 ? (string[])[] : [$"{Path.GetFileName(settings.Value("--answers"))}: {answers.Count}, and again with the sources of another"]],
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
            $"{Again} --train {Path.GetFileName(train)}{(answers.Count == 0 ? "" : $" --answers {Path.GetFileName(settings.Value("--answers"))}")} --out knowledge/Grounding/GroundingModel.json");
        using var progress = ProgressBar.OnStandardError(besideOutput: false);
        var unseen = GroundingTrainer.Unseen(cases, provenance, progress);
        await using var output = OutputFile.Create(to);
        await output.WriteLineAsync(JsonSerializer.Serialize(GroundingTrainer.Fit(cases, provenance), s_json));

        var sections = GroundingSections.Of(Path.GetFileName(train), [.. cases.Take(labelled.Count).Select(one => unseen[one])]);
        if (answers.Count > 0) sections = sections.Concat(GroundingSections.Of(Path.GetFileName(settings.Value("--answers"))!, [.. cases.Skip(labelled.Count).Select(one => unseen[one])])); // there are answers, so it was given
        await TextReport.WriteAsync(new("Grounding, out of fold", "Each answer is judged by a check that was fitted on nothing of its document.", [.. sections]), Console.Out);
        return 0;
    }
}
