using EthicalBot.Knowledge.Generation;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class ModelJudgeTests
{
    private const string Source = "Lamps can be returned within 30 days.";

    [Theory]
    [InlineData("{\"supported\":true}", true)]
    [InlineData("{\"supported\": true}\n", true)]
    [InlineData("{\"supported\":false}", false)]
    [InlineData("{\"supported\":null}", null)]
    [InlineData("{\"supported\":\"true\"}", null)]
    [InlineData("{\"supported\":true,\"supported\":false}", null)]
    [InlineData("{\"supported\":true} but only partly", null)]
    [InlineData("true", null)]
    [InlineData("Yes, it is supported.", null)]
    [InlineData("", null)]
    public async Task Only_a_yes_to_the_letter_is_a_yes(string answer, bool? expected)
    {
        await using var bench = await Start(Lies.Says(answer));

        Assert.Equal(expected, await bench.Get<IGroundingJudge>().SupportsAsync(Source, "You have 30 days.", default));
        Assert.Equal([("source", Source), ("sentence", "You have 30 days.")], Assert.Single(bench.Model.Requests).Data);
    }

    public static TheoryData<string> Faults => ["failure", "refusal", "tool", "broken", "no end", "long"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_judge_that_fails_cannot_tell(string what)
    {
        const string Yes = "{\"supported\":true}";
        await using var bench = await Start(what switch
        {
            "failure" => Lies.Fails(503),
            "refusal" => Lies.Refuses(),
            "tool" => Lies.CallsATool(Yes),
            "broken" => Lies.BreaksOff(Yes),
            "no end" => Lies.ForgetsTheEnd(Yes),
            _ => Lies.Says(Yes, new string('\n', 100)),
        });

        Assert.Null(await bench.Get<IGroundingJudge>().SupportsAsync(Source, "You have 30 days.", default));
    }

    [Fact]
    public async Task A_judge_that_is_late_cannot_tell()
    {
        var time = new ManualTime();
        await using var bench = await Bench.StartAsync([Lies.SaysThenWaits("{\"supported\":true}")], [("Judge:Kind", "Model"), ("Judge:Timeout", "00:00:03")], time);

        var judging = bench.Get<IGroundingJudge>().SupportsAsync(Source, "You have 30 days.", default);
        await time.WaitOf(TimeSpan.FromSeconds(3));
        time.Advance(TimeSpan.FromSeconds(3));

        Assert.Null(await judging);
    }

    private static Task<Bench> Start(Lie lie) => Bench.StartAsync(lie, ("Judge:Kind", "Model"));
}
