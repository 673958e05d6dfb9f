using System.Net;
using EthicalBot.Cards;
using EthicalBot.Knowledge.Library;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Answers;

public sealed class ToldWrongTests
{
    private const string Right = "We take cards, PayPal and bank transfer.";

    public static TheoryData<string> Languages => ["fr", "en", "de", "es", "it", "pt", "nl"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Everybody_who_got_it_is_told_in_their_language_what_they_were_told_and_what_is_right(string language)
    {
        await using var app = new BotApp();
        var (one, other) = (await AskAsync(app, language), await AskAsync(app, language));
        var (sam, review) = await JudgeAsync(app, one, Right);
        var told = (string)review["answer"]!["told"]![0]!["text"]!;

        var (status, body) = await sam.PostAsync($"/answers/{review["id"]}/tell");

        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}\n{sam.Errors}");
        Assert.Equal(2, (int)body["told"]!);
        Assert.All(body["same"]!, same => Assert.Equal("told", (string?)same["reach"]));
        foreach (var customer in new[] { one, other })
        {
            var shown = await customer.ShownAsync();
            var correction = Assert.Single(shown, line => line.StartsWith($"fixed: {Beginning(app, language)}", StringComparison.Ordinal));
            Assert.Contains(told, correction, StringComparison.Ordinal);
            Assert.Equal($"person: {Right}", shown[^1]);
            var last = (await customer.ReadAgainAsync()).Last(activity => (string?)activity["type"] == "message");
            Assert.Equal("Sam", (string?)last["channelData"]!["speaker"]!["name"]);
            Assert.Equal(app.Services.GetRequiredService<Wording>().Get("Disclosure.AnswerPerson", language), (string?)Assert.Single(last["suggestedActions"]!["actions"]!)["value"]);
        }

        Assert.Equal(2, await app.CountAsync($"select count(*) from audit where instr(canonical, 'answer.corrected') > 0 and instr(canonical, 'agent:{sam.Id}') > 0"));
    }

    [Fact]
    public async Task It_is_told_in_the_name_of_who_judged_and_the_audit_log_has_who_told_it()
    {
        await using var app = new BotApp();
        var one = await AskAsync(app);
        var (sam, review) = await JudgeAsync(app, one, Right);
        var tess = await app.AgentAsync("tess", "supervisor");

        Assert.Equal(1, (int)(await tess.PostAsync($"/answers/{review["id"]}/tell")).Body["told"]!);

        var last = (await one.ReadAgainAsync()).Last(activity => (string?)activity["type"] == "message");
        Assert.Equal("Sam", (string?)last["channelData"]!["speaker"]!["name"]);
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'answer.corrected') > 0 and instr(canonical, 'agent:{tess.Id}') > 0"));
        Assert.Equal(0, await app.CountAsync($"select count(*) from audit where instr(canonical, 'answer.corrected') > 0 and instr(canonical, 'agent:{sam.Id}') > 0"));
    }

    [Theory]
    [InlineData("Write to returns@shop.example.")]
    [InlineData("Call us on +33 6 12 34 56 78.")]
    public async Task What_customers_would_read_with_placeholders_is_refused_and_the_answer_can_still_be_judged(string right)
    {
        await using var app = new BotApp();
        var one = await AskAsync(app);
        await one.SayAsync("that is wrong");
        var sam = await app.AgentAsync("sam", "supervisor");
        var at = $"/answers/{Assert.Single((await sam.GetAsync("/answers")).Body["answers"]!)["id"]}";

        AgentDriver.IsError(await sam.PostAsync(at, new { wrong = true, right }), HttpStatusCode.BadRequest, "PrivateCorrection");

        Assert.Equal(HttpStatusCode.OK, (await sam.PostAsync(at, new { wrong = true, right = Right })).Status);
    }

    [Fact]
    public async Task However_often_it_is_pressed_and_by_how_many_at_once_each_is_told_once()
    {
        await using var app = new BotApp();
        var (one, other) = (await AskAsync(app), await AskAsync(app));
        await one.SayAsync(Question("en"));
        var (sam, review) = await JudgeAsync(app, one, right: null);
        var elsewhere = await sam.ElsewhereAsync();
        var at = $"/answers/{review["id"]}/tell";

        var answers = await Task.WhenAll(sam.PostAsync(at), elsewhere.PostAsync(at));
        var again = await sam.PostAsync(at);

        Assert.Equal(2, answers.Sum(answer => (int)answer.Body["told"]!));
        Assert.Equal(0, (int)again.Body["told"]!);
        foreach (var customer in new[] { one, other })
            Assert.Single(await customer.ShownAsync(), line => line.StartsWith($"fixed: {Beginning(app, "en")}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_left_is_listed_and_told_once_they_are_back()
    {
        await using var app = new BotApp();
        var (one, gone) = (await AskAsync(app), await AskAsync(app));
        var left = gone.ConversationId;
        await app.ChangeAsync("update conversations set ended_at = last_at where id = @left", new { left });
        var (sam, review) = await JudgeAsync(app, one, right: null);
        var at = $"/answers/{review["id"]}/tell";

        var (_, body) = await sam.PostAsync(at);

        Assert.Equal(1, (int)body["told"]!);
        Assert.Equal("gone", (string?)Assert.Single(body["same"]!, same => (string?)same["conversation"] == left)["reach"]);
        await gone.StartOverAsync();
        await gone.OpenAsync();
        Assert.Equal(1, (int)(await sam.PostAsync(at)).Body["told"]!);
        Assert.NotEqual(left, gone.ConversationId);
        Assert.Contains(await gone.ShownAsync(), line => line.StartsWith($"fixed: {Beginning(app, "en")}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whose_data_was_erased_is_neither_told_nor_listed()
    {
        await using var app = new BotApp();
        var (one, erased) = (await AskAsync(app), await AskAsync(app));
        await app.Services.GetRequiredService<IErasure>().EraseAsync($"directline:{erased.UserId}", "R-TEST-TEST-TEST", "operator:test", CancellationToken.None);
        var (sam, review) = await JudgeAsync(app, one, right: null);

        var (_, body) = await sam.PostAsync($"/answers/{review["id"]}/tell");

        Assert.Equal((1, one.ConversationId), ((int)body["told"]!, (string?)Assert.Single(body["same"]!)["conversation"]));
    }

    [Fact]
    public async Task It_is_told_whoever_holds_the_conversation_and_nobody_loses_it()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var one = await AskAsync(app);
        await one.SayAsync("I want to talk to a person");
        var reference = (string)(await marie.OnlyCaseAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");
        var line = (await marie.ViewAsync(reference))["lines"]!.First(said => said["doubted"]!.Type == JTokenType.Boolean);
        await marie.DoAsync(reference, "doubt", new { lineId = (string?)line["id"], why = "Out of date" });
        var sam = await app.AgentAsync("sam", "supervisor");
        var review = Assert.Single((await sam.GetAsync("/answers")).Body["answers"]!);
        await sam.PostAsync($"/answers/{review["id"]}", new { wrong = true, right = Right });

        Assert.Equal(1, (int)(await sam.PostAsync($"/answers/{review["id"]}/tell")).Body["told"]!);

        Assert.Equal($"person: {Right}", (await one.ShownAsync())[^1]);
        await marie.SayAsync(reference, "Marie here again.");
        Assert.Equal("person: Marie here again.", (await one.ShownAsync())[^1]);
    }

    [Fact]
    public async Task Nobody_is_told_before_a_supervisor_has_judged_it_wrong()
    {
        await using var app = new BotApp();
        var one = await AskAsync(app);
        await one.SayAsync("that is wrong");
        var (marie, sam) = (await app.AgentAsync("marie"), await app.AgentAsync("sam", "supervisor"));
        var review = Assert.Single((await sam.GetAsync("/answers")).Body["answers"]!);

        AgentDriver.IsError(await marie.PostAsync($"/answers/{review["id"]}/tell"), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await sam.PostAsync($"/answers/{review["id"]}/tell"), HttpStatusCode.Conflict, "NotJudgedWrong");
        AgentDriver.IsError(await sam.PostAsync($"/answers/{review["id"]}", new { wrong = false, right = Right }), HttpStatusCode.BadRequest, "BadCorrection");
        AgentDriver.IsError(await sam.PostAsync($"/answers/{review["id"]}", new { wrong = true, right = new string('x', 1001) }), HttpStatusCode.BadRequest, "BadCorrection");

        Assert.DoesNotContain(await one.ShownAsync(), line => line.StartsWith($"fixed: {Beginning(app, "en")}", StringComparison.Ordinal));
    }

    private static string Question(string language) => DemoArticles.Read().First(article => article.Language == language && article.Slug == "payment-methods").Title;

    // The day is the company's: past midnight there it is another than in Coordinated Universal Time.
    private static string Beginning(BotApp app, string language)
    {
        var wording = app.Services.GetRequiredService<Wording>();
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(app.Time.GetUtcNow(), wording.Zone).DateTime);
        return wording.Get("Knowledge.Corrected", language, ("day", day), ("told", "")).Split("\n\n")[0];
    }

    private static async Task<CustomerDriver> AskAsync(BotApp app, string language = "en")
    {
        var customer = app.Customer(language);
        await customer.OpenAsync();
        await customer.SayAsync(Question(language));
        return customer;
    }

    private static async Task<(AgentDriver Sam, JToken Review)> JudgeAsync(BotApp app, CustomerDriver doubting, string? right)
    {
        await doubting.SayAsync(app.Services.GetRequiredService<Wording>().Get("Knowledge.Wrong", doubting.Language));
        var sam = await app.AgentAsync("sam", "supervisor");
        var id = (string?)Assert.Single((await sam.GetAsync("/answers")).Body["answers"]!)["id"];
        var (status, body) = await sam.PostAsync($"/answers/{id}", new { wrong = true, right });
        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}\n{sam.Errors}");
        return (sam, Assert.Single(body["answers"]!));
    }
}
