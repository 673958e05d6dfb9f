using EthicalBot.Privacy.Redaction;
using EthicalBot.Understanding;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class ModelSecondOpinionTests
{
    private static readonly string[] s_intents = ["invoice", "complaint"];

    [Fact]
    public async Task It_is_asked_about_the_message_and_our_intents_and_answered_to_the_letter()
    {
        await using var bench = await Start(Lies.Says("{\"intent\":", "\"invoice\"}"));

        var answer = await AskAsync(bench);

        Assert.Equal("invoice", SecondOpinionAnswer.Parse(answer, s_intents));
        var asked = Assert.Single(bench.Model.Requests);
        Assert.Equal([("message", "the zorble of my lamp")], asked.Data);
        Assert.Contains("invoice, complaint", asked.System, StringComparison.Ordinal);
        Assert.DoesNotContain("zorble", asked.System, StringComparison.Ordinal);
    }

    public static TheoryData<string> None => ["none", "unknown", "prose", "long", "refusal", "tool", "failure", "broken"];

    [Theory]
    [MemberData(nameof(None))]
    public async Task Anything_else_is_no_opinion(string what)
    {
        await using var bench = await Start(what switch
        {
            "none" => Lies.Says("{\"intent\":\"none\"}"),
            "unknown" => Lies.Says("{\"intent\":\"refund_all\"}"),
            "prose" => Lies.Says("It is about an invoice."),
            "long" => Lies.Says("{\"intent\":\"invoice\"}", new string(' ', 100), " "),
            "refusal" => Lies.Refuses(),
            "tool" => Lies.CallsATool("{\"intent\":\"invoice\"}"),
            "failure" => Lies.Fails(500),
            _ => Lies.BreaksOff("{\"intent\":\"invoice\"}"),
        });

        Assert.Null(SecondOpinionAnswer.Parse(await AskAsync(bench), s_intents));
    }

    [Fact]
    public async Task It_is_late_after_two_seconds()
    {
        var time = new ManualTime();
        await using var bench = await Bench.StartAsync([Lies.KeepsSilent()], [("SecondOpinion", "true")], time);

        var asking = AskAsync(bench);
        await time.WaitOf(TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Null(await asking);
    }

    private static Task<Bench> Start(Lie lie) => Bench.StartAsync(lie, ("SecondOpinion", "true"));

    private static Task<string?> AskAsync(Bench bench) =>
        bench.Get<ISecondOpinion>().AskAsync(ProductText.FixedText("the zorble of my lamp"), "en", s_intents, default);
}
