using System.Globalization;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Evaluation.Reports;
using EthicalBot.Evaluation.Understanding.Sections;
using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>The command that measures understanding on labelled files.</summary>
internal static class UnderstandingReportCommand
{
    private const int Seed = 1;

    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "understanding-report",
        """
        FILE… [--out FILE] [--in-conversation] [--utterances FOLDER [--learning-curve]]
            intents, out of scope, confidence, signals and languages, of lines {"text","lang"} with {"intent","accept"?,"oos"?}, {"signals":[…],"escalate"?},
            {"asksForPerson"} or nothing else; --out writes a page; --in-conversation tells the bot the language of messages, but for rows that have nothing else;
            --utterances looks for near-duplicates in FOLDER/**/Utterances*.LANGUAGE.txt (that of the dialogs), and --learning-curve trains on parts of them;
            ends with 1 when there are too many near-duplicates
        """,
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new CommandLine(words, ["--out", "--utterances"], ["--in-conversation", "--learning-curve"]);
        var folder = settings.Value("--utterances");
        if (settings.Others.Count == 0 && folder is null) throw new CommandLineException("A file is needed, or --utterances.");
        if (settings.Has("--learning-curve") && (folder is null || settings.Others.Count == 0)) throw new CommandLineException("--learning-curve needs --utterances, and a file to test on.");

        List<LabelledRow> rows = [];
        foreach (var path in settings.Others) rows.AddRange(await LabelledRow.ReadAsync(path));
        var utterances = folder is null ? [] : await Utterance.ReadAsync(folder);
        await using var page = settings.Value("--out") is { } to ? OutputFile.Create(to) : null;
        var measured = new Measured(Read(rows, settings.Has("--in-conversation")), Seed);
        var sections = Sections(measured);
        if (settings.Has("--learning-curve")) sections.Add(LearningCurveSection.Of(Learn(utterances, measured)));
        var tooAlike = false;
        if (folder is not null)
        {
            var (section, duplicates) = UtteranceSection.Of(utterances);
            sections.Add(section);
            tooAlike = duplicates.Value >= UtteranceSection.Most;
        }

        if (WorstSection.Of(measured) is { } worst) sections.Add(worst);
        var report = new Report(
            "Understanding, measured",
            string.Create(CultureInfo.InvariantCulture, $"{rows.Count} messages of {settings.Others.Count} files, read {(settings.Has("--in-conversation") ? "in a conversation of their language" : "without knowing the conversation's language")}."),
            sections);
        await TextReport.WriteAsync(report, Console.Out);
        if (page is not null) await HtmlReport.WriteAsync(report, page);
        return tooAlike ? 1 : 0;
    }

    private static List<MeasuredRow> Read(List<LabelledRow> rows, bool inConversation)
    {
        var (understanding, measured) = (ProductUnderstanding.Open(), new List<MeasuredRow>(rows.Count));
        using var progress = ProgressBar.OnStandardError(besideOutput: false);
        foreach (var row in rows)
        {
            measured.Add(new(row, Reading.Of(understanding.Understand(row.Text, inConversation && !row.IsOfLanguageAlone ? row.Language : ""))));
            progress.Report(measured.Count, rows.Count);
        }

        return measured;
    }

    private static List<ReportSection> Sections(Measured measured)
    {
        if (measured.Rows.Count == 0) return [];
        ReportSection?[] sections =
        [
            SummarySection.Of(measured), IntentSection.Of(measured), ScopeSection.Of(measured), ConfidenceSection.Of(measured), ConfusionSection.Of(measured),
            SignalSection.Of(measured), PersonSection.Of(measured), LanguageSection.Of(measured),
        ];
        return [.. sections.OfType<ReportSection>()];
    }

    private static List<LearningStep> Learn(IReadOnlyList<Utterance> utterances, Measured measured)
    {
        if (measured.InScope.Count == 0) throw new CommandLineException("A learning curve needs messages that want something the product does.");
        var curve = new LearningCurve(utterances, measured);
        using var progress = ProgressBar.OnStandardError(besideOutput: false);
        return [.. LearningCurve.Parts.Select((part, at) => curve.Step(part, (done, of) => progress.Report((at * of) + done, LearningCurve.Parts.Count * of)))];
    }
}
