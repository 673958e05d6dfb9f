using System.Net;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Answers;

public sealed class DoubtedAnswerTests
{
    private const string Question = "which payment methods do you accept?";

    [Fact]
    public async Task What_a_customer_calls_wrong_is_listed_with_its_question_its_sentences_and_its_source()
    {
        await using var app = new BotApp();
        await DoubtAsync(app);
        var marie = await app.AgentAsync("marie");

        var review = await OnlyAsync(marie);

        Assert.Equal((JTokenType.Null, JTokenType.Null), (review["doubtedBy"]!.Type, review["judgement"]!.Type));
        var answer = review["answer"]!;
        Assert.Equal((Question, "en", "quoted"), ((string?)answer["question"], (string?)answer["language"], (string?)answer["outcome"]));
        Assert.InRange((double)answer["confidence"]!, 0, 1);
        var told = answer["told"]![0]!;
        Assert.NotEmpty((string)told["text"]!);
        Assert.InRange((double)told["support"]!, 0, 1);
        Assert.Equal(JTokenType.Array, answer["leftOut"]!.Type);
        var source = answer["sources"]![(int)told["source"]!]!;
        Assert.Equal(("payment-methods", "en"), ((string?)source["slug"], (string?)source["language"]));
        using var page = await app.CreateClient().GetAsync(new Uri($"/articles/{source["language"]}/{source["slug"]}/{source["version"]}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Each_look_is_in_the_audit_log_and_the_person_s_id_with_it()
    {
        await using var app = new BotApp();
        var customer = await DoubtAsync(app);
        var marie = await app.AgentAsync("marie");

        await OnlyAsync(marie);

        Assert.Equal(1, await app.CountAsync(
            $"select count(*) from audit where instr(canonical, 'answer.read') > 0 and instr(canonical, 'agent:{marie.Id}') > 0 and instr(canonical, 'directline:{customer.UserId}') > 0"));
    }

    [Fact]
    public async Task Nobody_doubts_anything_and_the_list_is_empty()
    {
        await using var app = new BotApp();
        var marie = await app.AgentAsync("marie");

        Assert.Empty(await ListAsync(marie));
    }

    [Fact]
    public async Task A_supervisor_judges_once()
    {
        await using var app = new BotApp();
        await DoubtAsync(app);
        var sam = await app.AgentAsync("sam", "supervisor");
        var review = await OnlyAsync(sam);
        Assert.Equal((true, false), ((bool)review["mayJudge"]!, (bool)review["mayTrace"]!));

        AgentDriver.IsError(await sam.PostAsync(At(review), new { }), HttpStatusCode.BadRequest, "BadJudgement");
        AgentDriver.IsError(await sam.PostAsync("/answers/no-such-review", new { wrong = true }), HttpStatusCode.NotFound, "NoSuchReview");
        var (status, body) = await sam.PostAsync(At(review), new { wrong = true });

        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}\n{sam.Errors}");
        var judged = Assert.Single(body["answers"]!);
        Assert.Equal((true, "Sam"), ((bool)judged["judgement"]!["wrong"]!, (string?)judged["judgement"]!["by"]));
        Assert.Equal((false, true), ((bool)judged["mayJudge"]!, (bool)judged["mayTrace"]!));
        AgentDriver.IsError(await sam.PostAsync(At(review), new { wrong = true }), HttpStatusCode.Conflict, "JudgedAlready");
        AgentDriver.IsError(await sam.PostAsync(At(review), new { wrong = false }), HttpStatusCode.Conflict, "JudgedAlready");
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'answer.judge') > 0 and instr(canonical, 'agent:{sam.Id}') > 0"));
    }

    [Fact]
    public async Task An_agent_reads_and_does_not_judge_and_a_privacy_officer_does_neither()
    {
        await using var app = new BotApp();
        await DoubtAsync(app);
        var (marie, olive) = (await app.AgentAsync("marie"), await app.AgentAsync("olive", "privacy"));
        var review = await OnlyAsync(marie);

        Assert.False((bool)review["mayJudge"]!);
        AgentDriver.IsError(await marie.PostAsync(At(review), new { wrong = true }), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await marie.GetAsync($"{At(review)}/same"), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await olive.GetAsync("/answers"), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await app.Visitor().GetAsync("/answers"), HttpStatusCode.Unauthorized, "SignedOut");
        Assert.Equal(JTokenType.Null, (await OnlyAsync(marie))["judgement"]!.Type);
    }

    [Fact]
    public async Task Once_it_is_judged_wrong_everybody_who_was_told_the_same_is_listed_by_ids_and_times()
    {
        await using var app = new BotApp();
        var other = await AskAsync(app);
        var doubting = await DoubtAsync(app);
        var sam = await app.AgentAsync("sam", "supervisor");
        var review = await OnlyAsync(sam);
        AgentDriver.IsError(await sam.GetAsync($"{At(review)}/same"), HttpStatusCode.Conflict, "NotJudgedWrong");
        await sam.PostAsync(At(review), new { wrong = true });

        var (status, body) = await sam.GetAsync($"{At(review)}/same");

        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}\n{sam.Errors}");
        Assert.Equal(
            new[] { other.ConversationId, doubting.ConversationId }.Order(StringComparer.Ordinal),
            body["same"]!.Select(one => (string)one["conversation"]!).Order(StringComparer.Ordinal));
        Assert.All(body["same"]!, one => Assert.Equal(["at", "case", "channel", "conversation", "correctedAt", "reach"], ((JObject)one).Properties().Select(property => property.Name).Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(Question, body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_looked_up_for_an_answer_that_was_judged_right()
    {
        await using var app = new BotApp();
        await DoubtAsync(app);
        var sam = await app.AgentAsync("sam", "supervisor");
        var review = await OnlyAsync(sam);

        await sam.PostAsync(At(review), new { wrong = false });

        Assert.False((bool)(await OnlyAsync(sam))["mayTrace"]!);
        AgentDriver.IsError(await sam.GetAsync($"{At(review)}/same"), HttpStatusCode.Conflict, "NotJudgedWrong");
    }

    private static string At(JToken review) => $"/answers/{review["id"]}";

    private static async Task<JToken> OnlyAsync(AgentDriver agent) => Assert.Single(await ListAsync(agent));

    private static async Task<JToken> ListAsync(AgentDriver agent)
    {
        var (status, body) = await agent.GetAsync("/answers");
        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}\n{agent.Errors}");
        return body["answers"]!; // it is there whenever the status is OK
    }

    private static async Task<CustomerDriver> DoubtAsync(BotApp app)
    {
        var customer = await AskAsync(app);
        await customer.SayAsync("that is wrong");
        return customer;
    }

    private static async Task<CustomerDriver> AskAsync(BotApp app)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync(Question);
        return customer;
    }
}
