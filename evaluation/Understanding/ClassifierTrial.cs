using EthicalBot.Evaluation.Metrics;
using EthicalBot.Understanding.Classification;
using EthicalBot.Understanding.Training;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>Trains the product's classifier, tests it, and says how well it did.</summary>
internal sealed class ClassifierTrial(int seed)
{
    /// <summary>The label of texts that belong to no label.</summary>
    public const string OutOfScope = "oos";

    private const double Acceptance95 = .95;
    private const int ProgressSteps = 100;

    private readonly TimeProvider _time = TimeProvider.System;
    private TextClassifier? _classifier;
    private (int Texts, TimeSpan Time) _trained, _tested;

    /// <summary>Whether texts with this label should look familiar.</summary>
    public static bool IsKnown(string label) => label != OutOfScope;

    /// <summary>Trains, on the labels' names besides; calibrates on the validation texts, or without them on parts left out in turn.</summary>
    public void Train(IReadOnlyList<LabelledText> texts, IReadOnlyList<LabelledText>? validation, ProgressBar progress)
    {
        var (trainer, started) = (new ClassifierTrainer(new TrainingSettings { Seed = seed }), _time.GetTimestamp());
        // What a label is called says what it is about, and tells the more the fewer texts there are.
        IReadOnlyList<LabelledText> learnt = [.. texts, .. texts.Select(text => text.Label).Where(IsKnown).Distinct().Select(label => new LabelledText(label.Replace('_', ' '), label))];
        _classifier = validation is null ? trainer.Train(learnt, IsKnown, Report) : trainer.Train(learnt, validation, IsKnown, Report);
        _trained = (texts.Count, _time.GetElapsedTime(started));

        void Report(double share) => progress.Report((long)(share * ProgressSteps), ProgressSteps);
    }

    /// <summary>Reads texts, those that belong first.</summary>
    public IReadOnlyList<TestedText> Test(IReadOnlyList<LabelledText> texts)
    {
        var classifier = _classifier ?? throw new InvalidOperationException("Train comes before Test.");
        LabelledText[] ordered = [.. texts.OrderBy(text => IsKnown(text.Label) ? 0 : 1)];
        // The first few hundred are read by code that is not compiled fully yet.
        foreach (var text in ordered.Take(500)) _ = classifier.Classify(HashedText.Of(text.Text));
        var started = _time.GetTimestamp();
        var read = Array.ConvertAll(ordered, text => classifier.Classify(HashedText.Of(text.Text)));
        _tested = (ordered.Length, _time.GetElapsedTime(started));
        return [.. ordered.Zip(read, Tested)];
    }

    /// <summary>Writes the figures.</summary>
    public async Task WriteFiguresAsync(IReadOnlyList<TestedText> tested, TextWriter output)
    {
        List<TestedText> belonging = [.. tested.Where(text => IsKnown(text.Label))], others = [.. tested.Where(text => !IsKnown(text.Label))];
        List<Prediction> predictions = [.. belonging.Select(text => new Prediction(text.Confidence, text.Predicted == text.Label))];
        List<double> high = [.. belonging.Select(text => text.Score)], low = [.. others.Select(text => text.Score)];
        await output.WriteLineAsync($"{"accuracy",-44} {Share.Of(predictions, prediction => prediction.IsRight).Line()}");
        if (predictions.Count > 0)
            await output.WriteLineAsync($"{$"calibration error, {CalibrationError.Bins} bins",-44} {Figure.Of(CalibrationError.Of(predictions))} ({Figure.Of(CalibrationError.Interval(predictions, seed))})");
        if (high.Count > 0 && low.Count > 0)
        {
            var acceptance = Acceptance.At(Acceptance95, high, low);
            await output.WriteLineAsync($"{"out-of-scope AUROC",-44} {Figure.Of(Auroc.Of(high, low))} ({Figure.Of(Auroc.Interval(high, low, seed))})");
            await output.WriteLineAsync($"{"out-of-scope recall at 95 % acceptance",-44} {acceptance.Refused.Line()}; below a score of {Figure.Of(acceptance.Threshold)}");
        }

        await output.WriteLineAsync($"{"training",-44} {_trained.Time.TotalSeconds:F1} s, {_trained.Texts} texts, {_classifier?.Labels.Count} labels");
        await output.WriteLineAsync($"{"time a message",-44} {_tested.Time.TotalMicroseconds / Math.Max(1, _tested.Texts):F0} µs, {_tested.Texts} texts");
    }

    private static TestedText Tested(LabelledText text, Classification read)
    {
        var (label, probability) = read.Ranked.First(ranked => ranked.Label.IsKnown);
        return new(text.Label, label.Name, probability, read.Familiarity);
    }
}
