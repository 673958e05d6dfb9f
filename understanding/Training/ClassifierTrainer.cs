using EthicalBot.Understanding.Classification;

namespace EthicalBot.Understanding.Training;

/// <summary>Trains a <see cref="TextClassifier"/> by stochastic gradient descent.</summary>
/// <remarks>The order of the texts does not matter, and the same texts and settings give the same classifier.</remarks>
public sealed class ClassifierTrainer(TrainingSettings settings)
{
    // The bias moves slowly: how often a label occurs in training says little about how often customers mean it.
    private const float BiasShare = 0.1f;

    /// <summary>Trains, and calibrates on parts of the texts that are left out in turn.</summary>
    /// <param name="isKnown">The labels whose texts should look familiar; out-of-scope ones should not.</param>
    public TextClassifier Train(IReadOnlyList<LabelledText> texts, Func<string, bool> isKnown, Action<double>? progress = null)
    {
        var examples = Examples(texts);
        var (steps, done) = (settings.Folds > 1 ? settings.Folds + 1.0 : 1, 0);
        var labels = LabelsOf(examples);
        var whole = Fit(examples, labels, isKnown, Report);
        if (settings.Folds < 2) return whole;
        var unseen = new List<(float[] Logits, int[] Labels)>();
        for (var fold = 0; fold < settings.Folds; fold++)
        {
            done++;
            // A label of one text is in one part only, and keeps its place in the others.
            var part = Fit([.. examples.Where((_, i) => i % settings.Folds != fold)], labels, isKnown, Report);
            unseen.AddRange(examples.Where((_, i) => i % settings.Folds == fold).Select(example => (part.Logits(example.Text), PlacesOf(part, example.Labels))));
        }
        return With(whole, unseen);

        void Report(double share) => progress?.Invoke((done + share) / steps);
    }

    /// <summary>Trains, and calibrates on other texts.</summary>
    public TextClassifier Train(IReadOnlyList<LabelledText> texts, IReadOnlyList<LabelledText> validation, Func<string, bool> isKnown, Action<double>? progress = null)
    {
        var examples = Examples(texts);
        var whole = Fit(examples, LabelsOf(examples), isKnown, progress);
        return With(whole, [.. Examples(validation).Select(example => (whole.Logits(example.Text), PlacesOf(whole, example.Labels)))]);
    }

    // By label and text, so that the file's order plays no part.
    private static List<Example> Examples(IReadOnlyList<LabelledText> texts) =>
        [.. texts.OrderBy(text => text.Text, StringComparer.Ordinal).ThenBy(text => string.Join(' ', text.Labels), StringComparer.Ordinal).Select(text => new Example(HashedText.Of(text.Text), text.Labels))];

    private static int[] PlacesOf(TextClassifier classifier, IReadOnlyList<string> labels) => [.. Enumerable.Range(0, classifier.Labels.Count).Where(place => labels.Contains(classifier.Labels[place].Name))];

    private TextClassifier With(TextClassifier classifier, List<(float[] Logits, int[] Labels)> unseen) =>
        new(classifier.Labels, classifier.Features, classifier.Weights, CalibrationFit.Of(classifier.Labels, settings.Exclusive, unseen));

    private static List<string> LabelsOf(List<Example> examples) => [.. examples.SelectMany(example => example.Labels).Distinct().Order(StringComparer.Ordinal)];

    private TextClassifier Fit(IReadOnlyList<Example> examples, List<string> labels, Func<string, bool> isKnown, Action<double>? progress)
    {
        var features = FeatureTable.Of([.. examples.Select(example => example.Text)], settings.Bits, settings.FewestTexts);
        var texts = examples.Select(example => features.Read(example.Text)).ToArray();
        var targets = examples.Select(example => example.Labels.Select(label => labels.BinarySearch(label, StringComparer.Ordinal)).ToArray()).ToArray();
        var lanes = TextClassifier.LanesFor(labels.Count);
        var weights = new float[(features.Buckets.Length + 1) * lanes];
        var random = new Random(settings.Seed);
        var (order, step, steps) = (Enumerable.Range(0, texts.Length).ToArray(), 0L, (double)settings.Epochs * texts.Length);
        var (error, kept) = (new float[lanes], new List<int>());
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                if ((step & 1023) == 0) progress?.Invoke(step / steps);
                Step(weights, labels.Count, texts[i], targets[i], (float)(settings.Rate * (1 - (step++ / steps))), random, error, kept);
            }
        }
        return new TextClassifier([.. labels.Select(label => new ClassLabel(label, isKnown(label)))], features, weights, new Calibration(settings.Exclusive, 1, []));
    }

    private void Step(float[] weights, int labels, SparseText text, int[] targets, float rate, Random random, float[] error, List<int> kept)
    {
        var rows = text.Rows.Span;
        var amounts = text.Weights.Span;
        kept.Clear();
        var squares = 0f;
        for (var i = 0; i < rows.Length; i++)
        {
            if (random.NextDouble() < settings.Dropout) continue;
            kept.Add(i);
            squares += amounts[i] * amounts[i];
        }
        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        Array.Clear(error);
        var lanes = error.Length;
        foreach (var i in kept) TextClassifier.AddScaled(weights.AsSpan(rows[i] * lanes, lanes), amounts[i] * scale, error);
        var bias = weights.AsSpan(weights.Length - lanes);
        TextClassifier.AddScaled(bias, 1, error);
        if (settings.Exclusive) ToShares(error.AsSpan(0, labels));
        else ToChances(error.AsSpan(0, labels));
        // From what was said to how much too much it was.
        foreach (var target in targets) error[target] -= 1;
        foreach (var i in kept)
        {
            var row = weights.AsSpan(rows[i] * lanes, lanes);
            TextClassifier.AddScaled(row, (float)(-rate * settings.Decay), row);
            TextClassifier.AddScaled(error, -rate * amounts[i] * scale, row);
        }
        TextClassifier.AddScaled(error, -rate * BiasShare, bias);
    }

    private static void ToChances(Span<float> logits)
    {
        foreach (ref var logit in logits) logit = 1 / (1 + MathF.Exp(-logit));
    }

    private static void ToShares(Span<float> logits)
    {
        var (largest, sum) = (float.NegativeInfinity, 0f);
        foreach (var logit in logits) largest = MathF.Max(largest, logit);
        for (var k = 0; k < logits.Length; k++) sum += logits[k] = MathF.Exp(logits[k] - largest);
        for (var k = 0; k < logits.Length; k++) logits[k] /= sum;
    }

    private sealed record Example(HashedText Text, IReadOnlyList<string> Labels);
}
