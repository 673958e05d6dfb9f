namespace EthicalBot.Understanding.Classification;

/// <summary>What a classifier's logits mean, measured on texts that it was not trained on.</summary>
/// <param name="Exclusive">Whether a text is of one label; otherwise each label's probability stands alone.</param>
/// <param name="Temperature">What logits are divided by before they become probabilities, so that of what is said with 80 % four fifths are right.</param>
/// <param name="Familiarity">The <see cref="Classification.Familiarity"/> under which 1 %, 2 % … 20 % of such texts stay that belong to a known label: a threshold for each share of wrongly refused ones.</param>
public sealed record Calibration(bool Exclusive, double Temperature, IReadOnlyList<double> Familiarity)
{
    /// <summary>The threshold which a share of texts that belong to a label pass.</summary>
    /// <param name="share">From .80 to .99.</param>
    public double ThresholdFor(double share) => Familiarity[(int)Math.Round((1 - share) * 100) - 1];

    internal double[] Probabilities(ReadOnlySpan<float> logits)
    {
        if (!Exclusive) return [.. logits.ToArray().Select(logit => 1 / (1 + Math.Exp(-logit / Temperature)))];
        var (largest, sum, probabilities) = (float.NegativeInfinity, 0.0, new double[logits.Length]);
        foreach (var logit in logits) largest = Math.Max(largest, logit);
        for (var i = 0; i < logits.Length; i++) sum += probabilities[i] = Math.Exp((logits[i] - largest) / Temperature);
        for (var i = 0; i < logits.Length; i++) probabilities[i] /= sum;
        return probabilities;
    }
}
