using EthicalBot.Understanding.Classification;

namespace EthicalBot.Understanding.Training;

/// <summary>Trains a <see cref="TextClassifier"/> by stochastic gradient descent.</summary>
/// <remarks>The order of the texts does not matter, and the same texts and settings give the same classifier.</remarks>
public sealed class ClassifierTrainer(TrainingSettings settings)
{
    // The bias moves slowly: how often a label occurs in training says little about how often customers mean it.
    private const float BiasShare = 0.1f;

    // How often a text is learnt as it was written, where there are other spellings of it.
    private const double AsWritten = 0.4;

    /// <summary>Trains, and calibrates on parts of the texts that are left out in turn.</summary>
    /// <param name="isKnown">The labels whose texts should look familiar; out-of-scope ones should not.</param>
    public TextClassifier Train(IReadOnlyList<LabelledText> texts, Func<string, bool> isKnown, Action<double>? progress = null)
    {
        var (examples, parts) = (Examples(texts), settings.Folds < 2 ? 0 : Math.Min(settings.Folds, settings.FoldsRead));
        var (labels, trained) = (LabelsOf(examples), new TextClassifier[parts + 1]);
        // A label of one text is in one part only, and keeps its place in the others.
        Parallel.For(0, parts + 1, part => trained[part] = part == parts
            ? Fit(examples, labels, isKnown, progress)
            : Fit([.. examples.Where((_, i) => i % settings.Folds != part)], labels, isKnown, progress: null));
        var whole = trained[parts];
        return parts == 0 ? whole : With(whole, [.. Enumerable.Range(0, parts).SelectMany(part => Read(trained[part], examples.Where((_, i) => i % settings.Folds == part)))]);
    }

    /// <summary>Trains, and calibrates on other texts.</summary>
    public TextClassifier Train(IReadOnlyList<LabelledText> texts, IReadOnlyList<LabelledText> validation, Func<string, bool> isKnown, Action<double>? progress = null)
    {
        var examples = Examples(texts);
        var whole = Fit(examples, LabelsOf(examples), isKnown, progress);
        return With(whole, [.. Read(whole, Examples(validation))]);
    }

    private static IEnumerable<(float[] Logits, int[] Labels)> Read(TextClassifier classifier, IEnumerable<Example> examples) =>
        examples.Select(example => (classifier.Logits(example.Texts[0]), PlacesOf(classifier, example.Labels)));

    // By label and text, so that the file's order plays no part.
    private static List<Example> Examples(IReadOnlyList<LabelledText> texts) =>
        [.. texts.OrderBy(text => text.Text, StringComparer.Ordinal).ThenBy(text => string.Join(' ', text.Labels), StringComparer.Ordinal).Select(text => new Example([.. text.Spellings.Prepend(text.Text).Select(HashedText.Of)], text.Labels))];

    private static int[] PlacesOf(TextClassifier classifier, IReadOnlyList<string> labels) => [.. Enumerable.Range(0, classifier.Labels.Count).Where(place => labels.Contains(classifier.Labels[place].Name))];

    private TextClassifier With(TextClassifier classifier, List<(float[] Logits, int[] Labels)> unseen) =>
        new(classifier.Labels, classifier.Features, classifier.Weights, Eased(CalibrationFit.Of(classifier.Labels, settings.Exclusive, unseen)));

    private Calibration Eased(Calibration calibration) => calibration with { Temperature = calibration.Temperature * settings.Ease };

    private static List<string> LabelsOf(List<Example> examples) => [.. examples.SelectMany(example => example.Labels).Distinct().Order(StringComparer.Ordinal)];

    private TextClassifier Fit(IReadOnlyList<Example> examples, List<string> labels, Func<string, bool> isKnown, Action<double>? progress)
    {
        var features = FeatureTable.Of([.. examples.Select(example => example.Texts)], settings.Bits, settings.FewestTexts);
        var texts = examples.Select(example => example.Texts.Select(features.Read).ToArray()).ToArray();
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
                Step(weights, labels.Count, texts[i][Spelling(texts[i].Length, random)], targets[i], (float)(settings.Rate * (1 - (step++ / steps))), random, error, kept);
            }
        }
        return new TextClassifier([.. labels.Select(label => new ClassLabel(label, isKnown(label)))], features, weights, new Calibration(settings.Exclusive, 1, []));
    }

    private static int Spelling(int spellings, Random random) => spellings == 1 || random.NextDouble() < AsWritten ? 0 : 1 + random.Next(spellings - 1);

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
        foreach (var i in kept) TextClassifier.AddScaled(error, -rate * amounts[i] * scale, weights.AsSpan(rows[i] * lanes, lanes));
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

    private sealed record Example(IReadOnlyList<HashedText> Texts, IReadOnlyList<string> Labels);
}
