namespace EthicalBot.Knowledge.Grounding.Model;

/// <summary>A complete tree of yes-or-no questions: node n leads to 2n + 1 where the figure is at most the threshold, to 2n + 2 where it is above.</summary>
/// <param name="Figures">Which figure each node asks for.</param>
/// <param name="Thresholds">What it is compared with.</param>
/// <param name="Leaves">What the leaves add to the log odds, from left to right.</param>
public sealed record DecisionTree(IReadOnlyList<int> Figures, IReadOnlyList<double> Thresholds, IReadOnlyList<double> Leaves)
{
    /// <summary>The leaf that these figures lead to.</summary>
    public double Value(IReadOnlyList<double> figures)
    {
        var node = 0;
        while (node < Figures.Count) node = (2 * node) + (figures[Figures[node]] <= Thresholds[node] ? 1 : 2);
        return Leaves[node - Figures.Count];
    }
}
