using System.Globalization;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Understanding.Training;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>The command that trains the product's classifier on other people's texts, so that it can be compared with what is published.</summary>
internal static class ClassifyCommand
{
    private const string Needed = "an object {text, label}";

    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "classify",
        """
        --train FILE [--validate FILE] --test FILE [--out-of-scope FILE] [--seed N]
            trains the product's classifier on lines {"text","label"}, where the label oos is what belongs to no label, and calibrates it on the
            validation file or on parts left out in turn; standard output: a line {"label","predicted","confidence","score"} for each tested one,
            where score is the largest logit of a label other than oos, less that of oos where it was trained; standard error: the figures with their 95 % intervals
        """,
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new CommandLine(words, ["--train", "--validate", "--test", "--out-of-scope", "--seed"], []);
        if (settings.Others is [var other, ..]) throw new CommandLineException($"'{other}' belongs to no setting.");
        var trial = new ClassifierTrial(Seed(settings.Value("--seed")));
        var train = await ReadAsync(settings.Value("--train") ?? throw new CommandLineException("--train is missing."), label: null);
        var test = await ReadAsync(settings.Value("--test") ?? throw new CommandLineException("--test is missing."), label: null);
        var validate = settings.Value("--validate") is { } validation ? await ReadAsync(validation, label: null) : null;
        var others = settings.Value("--out-of-scope") is { } path ? await ReadAsync(path, ClassifierTrial.OutOfScope) : [];
        Check(train, validate);

        using (var progress = ProgressBar.OnStandardError(besideOutput: false)) trial.Train(train, validate, progress);
        var tested = trial.Test([.. test, .. others]);
        await using (var output = JsonLines.OpenOutput())
        {
            foreach (var row in tested)
                await output.WriteLineAsync(JsonLines.Line(row));
        }

        await trial.WriteFiguresAsync(tested, Console.Error);
        return 0;
    }

    private static int Seed(string? value) =>
        value is null ? new TrainingSettings().Seed
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
        : throw new CommandLineException($"--seed is a whole number, not '{value}'.");

    private static Task<IReadOnlyList<LabelledText>> ReadAsync(string path, string? label) => JsonFile.ReadAsync(
        path, Needed, row => row.Text("text") is { } text && (label ?? row.Text("label")) is { } what ? new LabelledText(text, what) : null);

    // What the trainer cannot calibrate, said before it tries.
    private static void Check(IReadOnlyList<LabelledText> train, IReadOnlyList<LabelledText>? validate)
    {
        var labels = train.Select(text => text.Label).Where(ClassifierTrial.IsKnown).ToHashSet();
        if (labels.Count < 2) throw new CommandLineException($"--train needs texts of two labels other than {ClassifierTrial.OutOfScope}.");
        if (validate is not null && !validate.Any(text => labels.Contains(text.Label))) throw new CommandLineException("--validate has no text of a label that --train has.");
    }
}
