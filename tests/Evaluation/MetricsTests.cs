using EthicalBot.Evaluation.Metrics;
using Xunit;

namespace EthicalBot.Tests.Evaluation;

public sealed class MetricsTests
{
    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(10, 10, .722, 1)]
    [InlineData(50, 100, .404, .596)]
    public void Wilsons_interval_is_the_known_one(int right, int cases, double low, double high)
    {
        var interval = Wilson.Interval(right, cases);

        Assert.Equal(low, interval.Low, .001);
        Assert.Equal(high, interval.High, .001);
    }

    [Theory]
    [InlineData(new double[] { 3, 2, 2 }, new double[] { 2, 1 }, 5 / 6.0)]
    [InlineData(new double[] { 1, 1 }, new double[] { 1, 1, 1 }, .5)]
    [InlineData(new double[] { 2, 3 }, new double[] { 0, 1 }, 1)]
    [InlineData(new double[] { 0 }, new double[] { 1 }, 0)]
    [InlineData(new double[] { 1, 4 }, new double[] { 3, 2, 0, 1 }, 5.5 / 8)]
    [InlineData(new double[] { }, new double[] { 1 }, double.NaN)]
    public void Equal_scores_count_half_in_the_area_under_the_curve(double[] high, double[] low, double area) => Assert.Equal(area, Auroc.Of(high, low), 1e-12);

    [Fact]
    public void A_drawn_interval_holds_the_figure_and_is_the_same_for_the_same_seed()
    {
        double[] high = [.. Enumerable.Range(0, 40).Select(i => i + 8.0)], low = [.. Enumerable.Range(0, 40).Select(i => (double)i)];

        var interval = Auroc.Interval(high, low, seed: 7);

        Assert.InRange(Auroc.Of(high, low), interval.Low, interval.High);
        Assert.InRange(interval.High - interval.Low, .05, .4);
        Assert.Equal(interval, Auroc.Interval(high, low, seed: 7));
        Assert.NotEqual(interval, Auroc.Interval(high, low, seed: 8));
    }

    [Fact]
    public void The_calibration_error_weighs_bins_by_their_size()
    {
        Prediction[] predictions = [new(.9, true), new(.9, false), new(.1, false)];

        Assert.Equal(.3, CalibrationError.Of(predictions), 1e-9);
        Assert.Equal([(1, 0), (2, 1)], CalibrationError.Curve(predictions).Select(bin => (bin.Right.All, bin.Right.Part)));
        Assert.Equal(0, CalibrationError.Of([new(1, true), new(0, false)]));
        Assert.Equal(double.NaN, CalibrationError.Of([]));
    }

    [Fact]
    public void A_macro_average_counts_every_share_the_same()
    {
        Share one = new(9, 10), other = new(0, 2);

        Assert.Equal(.45, MacroAverage.Of([one, other]), 1e-12);
        Assert.Equal(one.Interval.Low, MacroAverage.Interval([one]).Low, 1e-12);
        Assert.Equal(one.Interval.High, MacroAverage.Interval([one]).High, 1e-12);
        Assert.Equal(.45 + (Math.Sqrt(Math.Pow(one.Interval.High - .9, 2) + Math.Pow(other.Interval.High, 2)) / 2), MacroAverage.Interval([one, other]).High, 1e-12);
    }

    [Fact]
    public void The_threshold_is_the_highest_that_accepts_enough()
    {
        var acceptance = Acceptance.At(.95, [.. Enumerable.Range(1, 20).Select(i => (double)i)], [0, 1.5, 2, 5]);

        Assert.Equal((2, new Share(19, 20), new Share(2, 4)), (acceptance.Threshold, acceptance.Accepted, acceptance.Refused));
    }

    [Theory]
    [InlineData(.25, 1, 1)]
    [InlineData(.5, 1, 2)]
    [InlineData(.75, 2, 3)]
    [InlineData(1, 2, 4)]
    public void Of_equally_sure_predictions_none_comes_first(double coverage, int right, int of)
    {
        Prediction[] predictions = [new(.1, false), new(.5, true), new(.9, true), new(.5, false)];

        Assert.Equal(new Share(right, of), SelectiveAccuracy.At(coverage, predictions));
        Assert.Equal(new Share(right, of), SelectiveAccuracy.At(coverage, [.. predictions.Reverse()]));
    }

    [Fact]
    public void Near_duplicates_are_found_whatever_their_accents_and_capitals()
    {
        var found = NearDuplicates.In(["où est passé mon colis ?", "I would like to cancel", "OU EST  PASSE MON COLIS?", "ok", "ok", "I would like an invoice"]);

        Assert.Equal([(2, 0), (4, 3)], found);
    }
}
