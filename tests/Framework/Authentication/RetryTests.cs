using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class RetryTests
{
    [Fact]
    public void Waits_are_as_documented()
    {
        Assert.False(RetryParams.StopRetrying.ShouldRetry);
        Assert.True(RetryParams.DefaultBackOff(0).ShouldRetry);
        Assert.Equal(TimeSpan.FromMilliseconds(50), RetryParams.DefaultBackOff(0).RetryAfter);
        Assert.False(RetryParams.DefaultBackOff(10).ShouldRetry);
        Assert.Equal(TimeSpan.FromSeconds(10), new RetryParams(TimeSpan.FromSeconds(11)).RetryAfter);
        Assert.True(new RetryParams(TimeSpan.FromSeconds(1)).ShouldRetry);
        Assert.False(new RetryParams().ShouldRetry);
    }

    [Fact]
    public void A_jitter_lengthens_a_wait_by_a_tenth_at_most()
    {
        for (var i = 0; i < 1000; i++)
        {
            Assert.InRange(TimeSpan.FromSeconds(10).WithJitter(), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(11));
        }
    }

    [Fact]
    public async Task What_fails_is_tried_again_until_it_succeeds()
    {
        var tries = 0;

        var result = await Retry.Run(
            () => ++tries < 3 ? throw new InvalidOperationException() : Task.FromResult("done"),
            (_, count) => new RetryParams(TimeSpan.Zero, count < 5));

        Assert.Equal("done", result);
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task What_goes_on_failing_is_an_exception_of_them_all()
    {
        var exception = await Assert.ThrowsAsync<AggregateException>(() => Retry.Run<string>(
            () => throw new ThrottleException("slower"),
            (_, count) => count < 2 ? new RetryParams(TimeSpan.Zero) : RetryParams.StopRetrying));

        Assert.Equal(3, exception.InnerExceptions.Count);
        Assert.StartsWith("Failed to acquire token for client credentials.", exception.Message, StringComparison.Ordinal);
    }
}
