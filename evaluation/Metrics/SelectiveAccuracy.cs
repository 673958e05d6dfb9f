namespace EthicalBot.Evaluation.Metrics;

/// <summary>How often the surest predictions are right when the others are not used.</summary>
internal static class SelectiveAccuracy
{
    private const double RoundingError = 1e-9;

    /// <summary>Of the share of predictions that are surest. Where equally sure ones do not all fit in, they count in proportion, rounded down: no order among them is better than another.</summary>
    public static Share At(double coverage, IReadOnlyCollection<Prediction> predictions)
    {
        var places = (int)Math.Round(coverage * predictions.Count, MidpointRounding.AwayFromZero);
        var (right, left) = (0.0, places);
        foreach (var equal in predictions.GroupBy(prediction => prediction.Confidence).OrderByDescending(group => group.Key))
        {
            var share = Share.Of(equal, prediction => prediction.IsRight);
            var taken = Math.Min(left, share.All);
            right += share.Value * taken;
            left -= taken;
            if (left == 0) break;
        }

        return new((int)Math.Floor(right + RoundingError), places);
    }
}
