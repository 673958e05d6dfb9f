namespace EthicalBot.Knowledge.Grounding.Model;

/// <summary>A sum of small decision trees, in log odds.</summary>
/// <param name="Bias">What is said before any tree.</param>
/// <param name="Trees">The trees.</param>
public sealed record BoostedTrees(double Bias, IReadOnlyList<DecisionTree> Trees)
{
    /// <summary>The log odds for these figures.</summary>
    public double Score(IReadOnlyList<double> figures)
    {
        var score = Bias;
        foreach (var tree in Trees) score += tree.Value(figures);
        return score;
    }
}
