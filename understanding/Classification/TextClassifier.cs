using System.Numerics;

namespace EthicalBot.Understanding.Classification;

/// <summary>Multinomial logistic regression over hashed n-grams: says which label a text has, and how sure that is.</summary>
/// <remarks>Thread-safe, immutable, keeps nothing of what it reads.</remarks>
public sealed class TextClassifier
{
    private const int Widest = 8;

    private readonly FeatureTable _features;
    private readonly float[] _weights;

    internal TextClassifier(IReadOnlyList<ClassLabel> labels, FeatureTable features, float[] weights, Calibration calibration) =>
        (Labels, _features, _weights, Calibration) = (labels, features, weights, calibration);

    /// <summary>What a text can be.</summary>
    public IReadOnlyList<ClassLabel> Labels { get; }

    /// <summary>What its scores mean.</summary>
    public Calibration Calibration { get; }

    internal FeatureTable Features => _features;

    /// <summary>A row of weights for each feature, one for each label in its order and zeros up to <see cref="LanesFor"/>; the last row is the bias.</summary>
    internal float[] Weights => _weights;

    /// <summary>Reads a text.</summary>
    public Classification Classify(HashedText text)
    {
        return new Classification(Labels, Logits(text), Calibration);
    }

    internal float[] Logits(HashedText text)
    {
        var logits = new float[LanesFor(Labels.Count)];
        Score(_weights, _features.Read(text), logits);
        return logits[..Labels.Count];
    }

    /// <summary>How long a row of weights is: whole vectors of the processor, so that none is read one by one.</summary>
    internal static int LanesFor(int labels) => (labels + Widest - 1) / Widest * Widest;

    /// <summary>How much each word of a text speaks for a label rather than for the others, in the words' order.</summary>
    public double[] Explain(HashedText text, string label)
    {
        var (place, said) = (Labels.ToList().FindIndex(one => one.Name == label), new double[text.Words.Count]);
        foreach (var (hash, word) in text.Grams) said[word] += Speaks(hash);
        return said;

        double Speaks(uint hash)
        {
            if (_features.RowOf(hash) is var row && row < 0) return 0;
            var weights = _weights.AsSpan(row * LanesFor(Labels.Count), Labels.Count);
            var all = 0f;
            foreach (var weight in weights) all += weight;
            return (weights[place] - (all / weights.Length)) * _features.Rarities[row];
        }
    }

    /// <summary>Adds the logits of a text to those given.</summary>
    internal static void Score(float[] weights, SparseText text, Span<float> logits)
    {
        var rows = text.Rows.Span;
        var amounts = text.Weights.Span;
        for (var i = 0; i < rows.Length; i++) AddScaled(weights.AsSpan(rows[i] * logits.Length, logits.Length), amounts[i], logits);
        AddScaled(weights.AsSpan(weights.Length - logits.Length), 1, logits);
    }

    /// <summary>Adds a multiple of one vector to another of the same length.</summary>
    internal static void AddScaled(ReadOnlySpan<float> added, float factor, Span<float> to)
    {
        var i = 0;
        var factors = new Vector<float>(factor);
        for (; i <= added.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + (factors * new Vector<float>(added[i..]))).CopyTo(to[i..]);
        for (; i < added.Length; i++) to[i] += factor * added[i];
    }
}
