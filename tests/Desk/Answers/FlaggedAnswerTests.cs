using System.Net;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Answers;

public sealed class FlaggedAnswerTests
{
    [Fact]
    public async Task An_agent_doubts_an_answer_in_the_transcript_and_it_stands_on_the_list_with_its_evidence_and_why()
    {
        await using var app = new BotApp();
        var (marie, view) = await LookAsync(app);
        var line = Assert.Single(view["lines"]!, one => one["doubted"]!.Type == JTokenType.Boolean);
        Assert.Equal(("fixed", false), ((string?)line["speaker"], (bool)line["doubted"]!));

        var after = await marie.DoAsync((string)view["reference"]!, "doubt", new { lineId = (string?)line["id"], why = "We stopped taking cheques, says zoe.canary@example.org" });

        Assert.True((bool)Assert.Single(after["lines"]!, one => (string?)one["id"] == (string?)line["id"])["doubted"]!);
        var review = Assert.Single((await marie.GetAsync("/answers")).Body["answers"]!);
        Assert.Equal("Marie", (string?)review["doubtedBy"]);
        Assert.StartsWith("We stopped taking cheques, says ", (string?)review["why"], StringComparison.Ordinal);
        Assert.DoesNotContain("zoe.canary", review.ToString(), StringComparison.Ordinal);
        Assert.Equal("which payment methods do you accept?", (string?)review["answer"]!["question"]);
        Assert.NotEmpty(review["answer"]!["told"]!);
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'answer.doubt') > 0 and instr(canonical, 'agent:{marie.Id}') > 0"));
    }

    [Fact]
    public async Task A_second_doubt_about_one_answer_adds_nothing()
    {
        await using var app = new BotApp();
        var (marie, view) = await LookAsync(app);
        var (reference, line) = ((string)view["reference"]!, (string?)Assert.Single(view["lines"]!, one => one["doubted"]!.Type == JTokenType.Boolean)["id"]);

        await marie.DoAsync(reference, "doubt", new { lineId = line, why = "It is out of date" });
        await marie.DoAsync(reference, "doubt", new { lineId = line, why = "It is still out of date" });

        Assert.Equal("It is out of date", (string?)Assert.Single((await marie.GetAsync("/answers")).Body["answers"]!)["why"]);
        Assert.Equal(1, await app.CountAsync("select count(*) from audit where instr(canonical, 'answer.doubt') > 0"));
    }

    [Fact]
    public async Task What_is_no_answer_from_articles_or_has_no_reason_in_one_line_is_refused()
    {
        await using var app = new BotApp();
        var (marie, view) = await LookAsync(app);
        var at = $"/cases/{view["reference"]}/doubt";
        var customers = (string?)view["lines"]!.First(one => (string?)one["speaker"] == "customer")["id"];
        var answer = (string?)Assert.Single(view["lines"]!, one => one["doubted"]!.Type == JTokenType.Boolean)["id"];

        AgentDriver.IsError(await marie.PostAsync(at, new { lineId = customers, why = "Wrong" }), HttpStatusCode.NotFound, "NoSuchAnswer");
        AgentDriver.IsError(await marie.PostAsync(at, new { why = "Wrong" }), HttpStatusCode.NotFound, "NoSuchAnswer");
        AgentDriver.IsError(await marie.PostAsync(at, new { lineId = answer }), HttpStatusCode.BadRequest, "NoReason");
        AgentDriver.IsError(await marie.PostAsync(at, new { lineId = answer, why = "one\ntwo" }), HttpStatusCode.BadRequest, "NoReason");
        AgentDriver.IsError(await marie.PostAsync(at, new { lineId = answer, why = new string('x', 201) }), HttpStatusCode.BadRequest, "NoReason");
        AgentDriver.IsError(await marie.PostAsync("/cases/M-NOT-A-CASE/doubt", new { lineId = answer, why = "Wrong" }), HttpStatusCode.NotFound, "NoSuchCase");
        Assert.Empty((await marie.GetAsync("/answers")).Body["answers"]!);
    }

    private static async Task<(AgentDriver Agent, JObject View)> LookAsync(BotApp app)
    {
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("which payment methods do you accept?");
        await customer.SayAsync("I want to talk to a person");
        return (marie, await marie.OnlyCaseAsync());
    }
}
