using System.Diagnostics;
using Xunit.Abstractions;

namespace EthicalBot.Tests.App;

public sealed class ProofTimingTests(ITestOutputHelper output)
{
    private const int Tries = 500;

    // Through the whole app: inbox, turn, look-up, record, mailbox. 500 wrong proofs of real orders and 500 of unknown ones, in turn.
    [Fact]
    public async Task Time_does_not_tell_a_wrong_proof_from_an_unknown_order()
    {
        await using var app = new BotApp();
        var (known, unknown) = (new List<double>(), new List<double>());
        string? wordsOfKnown = null, wordsOfUnknown = null;
        for (var round = 0; round < Tries / 5; round++)
        {
            // Five tries are allowed an order in fifteen minutes, and five a conversation.
            app.Time.Advance(TimeSpan.FromMinutes(20));
            wordsOfKnown = await TryAsync(app, "10042", known);
            wordsOfUnknown = await TryAsync(app, "30042", unknown);
        }

        var (wrong, none) = (Median(known), Median(unknown));
        output.WriteLine($"median of {known.Count} wrong proofs {wrong:0.00} ms, of {unknown.Count} unknown orders {none:0.00} ms");
        Assert.Equal(wordsOfKnown!.Replace("10042", "N", StringComparison.Ordinal), wordsOfUnknown!.Replace("30042", "N", StringComparison.Ordinal));
        Assert.True(Math.Abs(wrong - none) < 5, $"{wrong:0.00} ms and {none:0.00} ms");
    }

    private static async Task<string> TryAsync(BotApp app, string order, List<double> times)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync($"where is my order {order}");
        var words = "";
        for (var number = 0; number < 5; number++)
        {
            var started = Stopwatch.GetTimestamp();
            words = CustomerDriver.TextOf((await customer.SayAsync($"nobody{number}@example.net"))[^1]);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return words;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
