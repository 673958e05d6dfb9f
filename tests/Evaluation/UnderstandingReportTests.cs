using EthicalBot.Evaluation;
using EthicalBot.Evaluation.Understanding;

namespace EthicalBot.Tests.Evaluation;

public sealed class UnderstandingReportTests
{
    [Fact]
    public async Task The_report_counts_what_was_right_and_what_was_not()
    {
        using var output = new StringWriter();

        await UnderstandingReport.WriteAsync([new("where is my order", "en", "order_status"), new("where is my order", "en", "invoice")], output);

        Assert.Contains("1/2", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("order_status", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_without_columns_is_named()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "// remark\nwhere is my order\ten\torder_status\nno columns");

        var error = await Assert.ThrowsAsync<FormatException>(() => LabelledMessage.ReadAsync(path));

        Assert.Contains("line 3", error.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

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
}
