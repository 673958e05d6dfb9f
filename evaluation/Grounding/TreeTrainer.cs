using EthicalBot.Knowledge.Grounding.Model;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>Fits boosted trees to cases by their log loss, with second-order steps on binned figures. The same cases give the same trees.</summary>
internal sealed class TreeTrainer(int trees, int depth, double step, double smoothing, int smallestLeaf, double part = .5)
{
    private const int Bins = 64;
    private const int Seed = 1;

    /// <summary>Fits.</summary>
    /// <param name="cases">Each case's figures.</param>
    /// <param name="labels">What each is, from 0 to 1.</param>
    /// <param name="weights">How much each counts.</param>
    public BoostedTrees Fit(IReadOnlyList<IReadOnlyList<double>> cases, double[] labels, double[] weights)
    {
        var figures = cases[0].Count;
        var (cuts, binned) = (new double[figures][], new byte[figures][]);
        for (var figure = 0; figure < figures; figure++)
        {
            var values = cases.Select(one => one[figure]).ToArray();
            cuts[figure] = Cuts(values);
            binned[figure] = [.. values.Select(value => (byte)Bin(cuts[figure], value))];
        }

        var share = labels.Zip(weights, (label, weight) => label * weight).Sum() / weights.Sum();
        var bias = Math.Log(share / (1 - share));
        var (scores, gradients, hessians) = (Enumerable.Repeat(bias, cases.Count).ToArray(), new double[cases.Count], new double[cases.Count]);
        var (grown, random) = (new List<DecisionTree>(), new Random(Seed));
        for (var tree = 0; tree < trees; tree++)
        {
            for (var at = 0; at < cases.Count; at++)
            {
                var chance = 1 / (1 + Math.Exp(-scores[at]));
                gradients[at] = weights[at] * (labels[at] - chance);
                hessians[at] = weights[at] * chance * (1 - chance);
            }

            // Each tree sees a part of the cases and asks for a part of the figures: they err less alike.
            int[] seen = [.. Enumerable.Range(0, cases.Count).Where(_ => random.NextDouble() < part)];
            int[] asked = [.. Enumerable.Range(0, figures).Where(_ => random.NextDouble() < part)];
            grown.Add(Grow(cuts, binned, gradients, hessians, scores, seen, asked.Length > 0 ? asked : [0]));
        }

        return new(Math.Round(bias, 4), grown);
    }

    private DecisionTree Grow(double[][] cuts, byte[][] binned, double[] gradients, double[] hessians, double[] scores, int[] seen, int[] asked)
    {
        var (inner, count) = ((1 << depth) - 1, gradients.Length);
        var (chosen, thresholds, leaves) = (new int[inner], new double[inner], new double[inner + 1]);
        var node = new int[count];
        for (var level = 0; level < depth; level++)
        {
            var (first, width) = ((1 << level) - 1, 1 << level);
            var best = Best(cuts, binned, gradients, hessians, node, first, width, seen, asked);
            for (var at = 0; at < width; at++)
            {
                var (figure, bin) = best[at];
                chosen[first + at] = figure;
                // A node with nothing to ask sends everything one way.
                thresholds[first + at] = bin < 0 ? double.MaxValue : cuts[figure][bin];
            }

            for (var at = 0; at < count; at++)
            {
                var (figure, bin) = best[node[at] - first];
                node[at] = (2 * node[at]) + (bin < 0 || binned[figure][at] <= bin ? 1 : 2);
            }
        }

        var (sums, curves) = (new double[inner + 1], new double[inner + 1]);
        foreach (var at in seen)
        {
            sums[node[at] - inner] += gradients[at];
            curves[node[at] - inner] += hessians[at];
        }

        for (var leaf = 0; leaf <= inner; leaf++) leaves[leaf] = Math.Round(step * sums[leaf] / (curves[leaf] + smoothing), 5);
        for (var at = 0; at < count; at++) scores[at] += leaves[node[at] - inner];
        return new(chosen, thresholds, leaves);
    }

    private (int Figure, int Bin)[] Best(double[][] cuts, byte[][] binned, double[] gradients, double[] hessians, int[] node, int first, int width, int[] seen, int[] asked)
    {
        var (best, gains) = (new (int, int)[width], new double[width]);
        Array.Fill(best, (0, -1));
        var found = new (int Bin, double Gain)[asked.Length][];
        _ = Parallel.For(0, asked.Length, turn =>
        {
            var figure = asked[turn];
            var (sums, curves, counts) = (new double[width * Bins], new double[width * Bins], new int[width * Bins]);
            foreach (var at in seen)
            {
                var slot = ((node[at] - first) * Bins) + binned[figure][at];
                sums[slot] += gradients[at];
                curves[slot] += hessians[at];
                counts[slot]++;
            }

            found[turn] = [.. Enumerable.Range(0, width).Select(at => Split(sums.AsSpan(at * Bins, Bins), curves.AsSpan(at * Bins, Bins), counts.AsSpan(at * Bins, Bins), cuts[figure].Length))];
        });
        for (var turn = 0; turn < asked.Length; turn++)
        {
            for (var at = 0; at < width; at++)
            {
                if (found[turn][at].Gain <= gains[at]) continue;
                (best[at], gains[at]) = ((asked[turn], found[turn][at].Bin), found[turn][at].Gain);
            }
        }

        return best;
    }

    private (int Bin, double Gain) Split(ReadOnlySpan<double> sums, ReadOnlySpan<double> curves, ReadOnlySpan<int> counts, int cuts)
    {
        double sum = 0, curve = 0;
        var all = 0;
        for (var bin = 0; bin < Bins; bin++) (sum, curve, all) = (sum + sums[bin], curve + curves[bin], all + counts[bin]);
        var (best, gain, leftSum, leftCurve, left) = (-1, 1e-9, 0.0, 0.0, 0);
        for (var bin = 0; bin < cuts; bin++)
        {
            (leftSum, leftCurve, left) = (leftSum + sums[bin], leftCurve + curves[bin], left + counts[bin]);
            if (left < smallestLeaf || all - left < smallestLeaf) continue;
            var found = (leftSum * leftSum / (leftCurve + smoothing)) + ((sum - leftSum) * (sum - leftSum) / (curve - leftCurve + smoothing)) - (sum * sum / (curve + smoothing));
            if (found > gain) (best, gain) = (bin, found);
        }

        return (best, gain);
    }

    private static double[] Cuts(double[] values)
    {
        double[] sorted = [.. values.Order()];
        var distinct = sorted.Distinct().ToArray();
        return distinct.Length <= Bins
            ? [.. distinct.SkipLast(1).Select((value, at) => Math.Round((value + distinct[at + 1]) / 2, 5))]
            : [.. Enumerable.Range(1, Bins - 1).Select(bin => Math.Round(sorted[(int)((long)bin * sorted.Length / Bins)], 5)).Distinct()];
    }

    private static int Bin(double[] cuts, double value)
    {
        var at = Array.BinarySearch(cuts, value);
        return at >= 0 ? at : ~at;
    }
}
