using EthicalBot.Evaluation;
using EthicalBot.Tests.Privacy;
using Xunit;

namespace EthicalBot.Tests.Evaluation;

public sealed class ProgressBarTests
{
    [Theory]
    [InlineData(true, 1, "")]
    [InlineData(false, 3, "")]
    [InlineData(true, 3, "[###############...............] 5/10")]
    public void It_shows_after_two_seconds_and_only_to_a_person(bool isSeen, int seconds, string shown)
    {
        var time = new SettableTime();
        using var output = new StringWriter();
        using (var bar = new ProgressBar(output, time, isSeen))
        {
            time.Advance(TimeSpan.FromSeconds(seconds));
            bar.Report(5, 10);
            bar.Report(6, 10);
        }

        Assert.Equal(shown, output.ToString().Trim());
    }
}
