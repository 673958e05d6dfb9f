using System.Globalization;
using System.Text.Json;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Knowledge.Grounding.Evidence;
using EthicalBot.Knowledge.Grounding.Model;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>The command that fits the coefficients of the grounding check again.</summary>
internal static class GroundingFitCommand
{
    private const int Seed = 1;

    // An answer that a person gave counts twice: to block it costs more than to ask a judge about another.
    private const double PeoplesAnswers = 2;

    // Where the outcomes part, chosen on answers judged out of fold: few answers that people gave are blocked, and the F1 of models' answers is near its best.
    private static readonly OutcomeBars s_sentenceBars = new(Supported: .9, Unsupported: .35);
    private static readonly OutcomeBars s_answerBars = new(Supported: .8, Unsupported: .46);
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
        List<GroundingRow> rows = [.. labelled, .. answers.Select(row => row with { Weight = PeoplesAnswers }), .. GroundingRow.WithOthersSources(answers, Seed)];
        List<GroundingCase> cases = [.. rows.AsParallel().AsOrdered().Select(row => new GroundingCase(row))];

        using var progress = ProgressBar.OnStandardError(besideOutput: false);
        var unseen = GroundingTrainer.Unseen(cases, progress);
        var (sentences, whole, share) = GroundingTrainer.Fit(cases);
        var model = new GroundingModel
        {
            Provenance = new(
                [$"{Path.GetFileName(train)}: {labelled.Count}", .. answers.Count == 0 ? (string[])[] : [$"{Path.GetFileName(settings.Value("--answers"))}: {answers.Count}, and again with the sources of another"]],
                DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
                $"{Again} --train {Path.GetFileName(train)}{(answers.Count == 0 ? "" : $" --answers {Path.GetFileName(settings.Value("--answers"))}")} --out knowledge/Grounding/GroundingModel.json"),
            Figures = Enum.GetNames<EvidenceFigure>(),
            AnswerFigures = AnswerFigures.Names,
            Sentences = sentences,
            Answers = whole,
            ShareUnsupported = Math.Round(share, 4),
            SentenceBars = s_sentenceBars,
            AnswerBars = s_answerBars,
        };
        await using var output = OutputFile.Create(to);
        await output.WriteLineAsync(JsonSerializer.Serialize(model, s_json));
        foreach (var (name, part) in (IEnumerable<(string, IEnumerable<GroundingCase>)>)[(train, cases.Take(labelled.Count)), (settings.Value("--answers") ?? "", cases.Skip(labelled.Count))])
        {
            var (high, low) = (part.Where(one => one.Row.IsUnsupported).Select(one => unseen[one]).ToList(), part.Where(one => !one.Row.IsUnsupported).Select(one => unseen[one]).ToList());
            if (high.Count > 0) await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(name)}: area under the curve {Figure.Of(Auroc.Of(high, low))} ({Figure.Of(Auroc.Interval(high, low, Seed))}), out of fold"));
        }

        return 0;
    }
}
