using EthicalBot.Knowledge.Generation;
using Microsoft.Extensions.Options;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class ModelBudgetTests
{
    private const string Good = "Lamps can be returned within 30 days. [1]\n";

    [Fact]
    public async Task A_customer_who_had_enough_today_is_told_so_and_others_are_not_touched()
    {
        var time = new ManualTime();
        await using var bench = await Bench.StartAsync([Lies.Says(Good)], [("RequestsPerCustomer", "2")], time);

        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(WritingOutcome.CustomerBudgetSpent, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(2, bench.Model.Requests.Count);
        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync(Bench.Order(customer: "c2"))).End.Outcome);

        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
    }

    [Fact]
    public async Task Tokens_are_counted_as_the_endpoint_counts_them()
    {
        var time = new ManualTime();
        await using var bench = await Bench.StartAsync([Lies.Writes(_ => [Good], tokens: 5_000)], [("TokensPerDay", "11000"), ("MaxTokens", "50")], time);

        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync(Bench.Order() with { Passages = ["x"] })).End.Outcome);
        Assert.Equal(WritingOutcome.TokenBudgetSpent, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(3, bench.Model.Requests.Count);

        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
    }

    [Fact]
    public async Task An_endpoint_that_does_not_count_is_counted_for()
    {
        await using var bench = await Bench.StartAsync(Lies.Writes(_ => [Good], tokens: null), ("TokensPerDay", "5000"), ("MaxTokens", "2000"));

        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
        Assert.Equal(WritingOutcome.TokenBudgetSpent, (await bench.WriteAsync()).End.Outcome);
    }

    [Fact]
    public async Task What_was_never_answered_costs_nothing()
    {
        await using var bench = await Bench.StartAsync([.. Enumerable.Repeat(Lies.Fails(429), 5), Lies.Says(Good)], [("TokensPerDay", "5000"), ("MaxTokens", "2000")]);

        for (var i = 0; i < 5; i++) await bench.WriteAsync();

        Assert.Equal(WritingOutcome.Written, (await bench.WriteAsync()).End.Outcome);
    }

    [Fact]
    public void Many_at_once_spend_no_more_than_there_is()
    {
        var budget = new ModelBudget(Options.Create(new GenerationOptions { TokensPerDay = 1_000, RequestsPerCustomer = 7 }), TimeProvider.System);
        var (tokens, requests) = (0, 0);

        Parallel.For(0, 1_000, _ =>
        {
            if (budget.TryReserve(30)) Interlocked.Add(ref tokens, 30);
            if (budget.TryCount("c1")) Interlocked.Increment(ref requests);
        });

        Assert.Equal((990, 7), (tokens, requests));
    }
}
