namespace EthicalBot.Understanding.Classification;

/// <summary>What a classifier makes of a text.</summary>
public sealed class Classification
{
    private readonly IReadOnlyList<ClassLabel> _labels;
    private readonly double[] _probabilities;

    internal Classification(IReadOnlyList<ClassLabel> labels, float[] logits, Calibration calibration)
    {
        (_labels, _probabilities) = (labels, calibration.Probabilities(logits));
        Familiarity = FamiliarityOf(labels, logits);
    }

    /// <summary>The labels with their calibrated probabilities, the likeliest first.</summary>
    public IReadOnlyList<(ClassLabel Label, double Probability)> Ranked =>
        [.. _labels.Zip(_probabilities).OrderByDescending(pair => pair.Second).ThenBy(pair => pair.First.Name, StringComparer.Ordinal)];

    /// <summary>How much the text looks like one that the classifier is for: the best known label's logit, less the best unknown one's where there is one.</summary>
    public double Familiarity { get; }

    /// <summary>The calibrated probability of a label.</summary>
    public double this[string label]
    {
        get
        {
            for (var i = 0; i < _probabilities.Length; i++)
            {
                if (_labels[i].Name == label) return _probabilities[i];
            }
            return 0;
        }
    }

    /// <summary>The calibrated probability that the text is of a known label.</summary>
    public double Known => _labels.Zip(_probabilities).Where(pair => pair.First.IsKnown).Sum(pair => pair.Second);

    internal static double FamiliarityOf(IReadOnlyList<ClassLabel> labels, ReadOnlySpan<float> logits)
    {
        var (known, unknown) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var i = 0; i < logits.Length; i++)
        {
            if (labels[i].IsKnown) known = Math.Max(known, logits[i]);
            else unknown = Math.Max(unknown, logits[i]);
        }
        return double.IsFinite(unknown) ? known - unknown : known;
    }
}
