using EthicalBot.Conversation.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.App;

public sealed class ProofLimitTests
{
    private const string Locked = "too many tries";

    [Fact]
    public async Task An_order_that_was_guessed_at_in_many_conversations_is_closed_to_all_for_a_while()
    {
        await using var app = new BotApp();
        for (var guesser = 0; guesser < 5; guesser++)
        {
            var customer = await AskedForAsync(app, "10042");
            Assert.Contains("does not match", CustomerDriver.TextOf((await customer.SayAsync($"nobody{guesser}@example.net"))[^1]), StringComparison.Ordinal);
        }

        var owner = await AskedForAsync(app, "10042");
        Assert.Contains(Locked, CustomerDriver.TextOf((await owner.SayAsync("marie@example.org"))[^1]), StringComparison.Ordinal);

        app.Time.Advance(TimeSpan.FromMinutes(16));
        var later = await AskedForAsync(app, "10042");
        Assert.Contains("Your order 10042", CustomerDriver.TextOf((await later.SayAsync("marie@example.org"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_that_guesses_at_many_orders_is_stopped()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        for (var order = 0; order < 5; order++)
        {
            await customer.SayAsync($"where is my order {20000 + order}");
            await customer.SayAsync("nobody@example.net");
        }

        await customer.SayAsync("where is my order 10042");
        Assert.Contains(Locked, CustomerDriver.TextOf((await customer.SayAsync("marie@example.org"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_may_look_as_often_as_they_like()
    {
        await using var app = new BotApp();
        for (var look = 0; look < 7; look++)
        {
            var owner = await AskedForAsync(app, "10042");
            Assert.Contains("Your order 10042", CustomerDriver.TextOf((await owner.SayAsync("marie@example.org"))[^1]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_step_of_the_same_turn_is_counted_once()
    {
        await using var app = new BotApp();
        var limiter = app.Services.GetRequiredService<IAttemptLimiter>();
        AttemptBucket[] bucket = [new("bucket", 2, TimeSpan.FromMinutes(1))];

        for (var run = 0; run < 5; run++)
            Assert.True(await limiter.TryTakeAsync(bucket, "turn-1/proof", CancellationToken.None));
        Assert.True(await limiter.TryTakeAsync(bucket, "turn-2/proof", CancellationToken.None));
        Assert.False(await limiter.TryTakeAsync(bucket, "turn-3/proof", CancellationToken.None));
    }

    [Fact]
    public async Task Parallel_tries_win_nothing()
    {
        await using var app = new BotApp();
        var limiter = app.Services.GetRequiredService<IAttemptLimiter>();

        var taken = await Task.WhenAll(Enumerable.Range(0, 50).Select(turn =>
            limiter.TryTakeAsync([new("bucket", 5, TimeSpan.FromMinutes(1))], $"turn-{turn}/proof", CancellationToken.None)));

        Assert.Equal(5, taken.Count(won => won));
    }

    private static async Task<CustomerDriver> AskedForAsync(BotApp app, string order)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync($"where is my order {order}");
        return customer;
    }
}
