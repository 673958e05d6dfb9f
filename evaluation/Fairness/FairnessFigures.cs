namespace EthicalBot.Evaluation.Fairness;

/// <summary>All figures of one run.</summary>
/// <param name="Rows">How many texts were read, the baselines among them.</param>
/// <param name="Sets">How many groups of texts there are.</param>
/// <param name="Flipped">The values with the most flips, worst first: what varies, never the text.</param>
internal sealed record FairnessFigures(int Rows, int Sets, IReadOnlyList<Limit> Limits, IReadOnlyList<GroupFigures> Groups, IReadOnlyList<FlippedValue> Flipped)
{
    /// <summary>Those that do not hold.</summary>
    public IEnumerable<Limit> Broken => Limits.Where(limit => !limit.IsKept);
}
