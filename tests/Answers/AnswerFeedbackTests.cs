using System.Net;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Channels.BotService;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Knowledge.Generation;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Answers;

public sealed class AnswerFeedbackTests
{
    [Fact]
    public async Task A_thumb_down_is_about_the_answer_that_it_stands_under()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        await customer.GreetAsync();
        var first = await AskAsync(app, customer, service, "do you take paypal?");
        await AskAsync(app, customer, service, "how long is the legal guarantee?");

        Assert.Equal(HttpStatusCode.OK, (await customer.PostAsync(Thumb(customer, "dislike", first))).Status);

        var review = Assert.Single(await ReviewsAsync(app));
        Assert.Equal("do you take paypal?", review.Answer!.Question.Value);
        Assert.Contains("check this answer", CustomerDriver.TextOf(await service.NextMessageAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thumb_up_or_one_under_something_else_doubts_nothing()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var customer = new ChannelCustomer(app, service);
        await customer.GreetAsync();
        var answer = await AskAsync(app, customer, service, "do you take paypal?");

        Assert.Equal(HttpStatusCode.OK, (await customer.PostAsync(Thumb(customer, "like", answer))).Status);
        Assert.Equal(HttpStatusCode.OK, (await customer.PostAsync(Thumb(customer, "dislike", "no-answer-of-ours"))).Status);

        Assert.Empty(await ReviewsAsync(app));
        Assert.True(service.IsSilent);
    }

    [Fact]
    public async Task While_a_person_holds_the_floor_a_thumb_is_noted_and_the_bot_is_silent()
    {
        await using var service = await ChannelService.StartAsync();
        await using var app = ChannelCustomer.Bot(service);
        var marie = await app.AtTheDeskAsync("marie");
        var customer = new ChannelCustomer(app, service);
        await customer.GreetAsync();
        var answer = await AskAsync(app, customer, service, "do you take paypal?");
        await customer.SayAsync("I want to talk to a person");
        await service.NextMessageAsync();
        await marie.DoAsync((string)(await marie.OnlyCaseAsync())["reference"]!, "accept");
        await service.NextMessageAsync();

        Assert.Equal(HttpStatusCode.OK, (await customer.PostAsync(Thumb(customer, "dislike", answer))).Status);

        Assert.Equal(AnswerDoubt.Customer, Assert.Single(await ReviewsAsync(app)).By);
        Assert.True(service.IsSilent);
    }

    [Fact]
    public async Task A_thumb_down_on_the_chat_page_is_about_the_answer_that_it_stands_under()
    {
        await using var app = new BotApp();
        var customer = await AnswersInTheChatTests.ComeAsync(app);
        var first = Assert.Single(await customer.SayAsync("do you take paypal?"));
        await customer.SayAsync("how long is the legal guarantee?");

        var thumb = await customer.SendAsync(ThumbOnPage("dislike", (string)first["id"]!));

        Assert.Contains("check this answer", CustomerDriver.TextOf(Assert.Single(await customer.AnswersAsync(thumb))), StringComparison.Ordinal);
        Assert.Equal("do you take paypal?", Assert.Single(await ReviewsAsync(app)).Answer!.Question.Value);
    }

    [Fact]
    public async Task A_thumb_up_on_the_chat_page_or_one_under_what_somebody_else_was_told_doubts_nothing()
    {
        await using var app = new BotApp();
        var (customer, other) = (await AnswersInTheChatTests.ComeAsync(app), await AnswersInTheChatTests.ComeAsync(app));
        var answer = Assert.Single(await customer.SayAsync("do you take paypal?"));
        await other.SayAsync("how long is the legal guarantee?");

        string[] thumbs =
        [
            await customer.SendAsync(ThumbOnPage("like", (string)answer["id"]!)), await customer.SendAsync(ThumbOnPage("dislike", new string('x', 5000))),
            await other.SendAsync(ThumbOnPage("dislike", (string)answer["id"]!)),
        ];
        // One after another: what comes after them says that they were heard.
        await customer.SayAsync("hello");
        await other.SayAsync("hello");

        Assert.Empty(await ReviewsAsync(app));
        Assert.DoesNotContain(customer.Seen.Concat(other.Seen), activity => thumbs.Contains((string?)activity["replyToId"]));
    }

    [Fact]
    public async Task That_is_wrong_is_heard_while_a_question_is_open_and_the_question_is_put_again()
    {
        await using var app = new BotApp();
        var customer = await AnswersInTheChatTests.ComeAsync(app);
        var asked = CustomerDriver.TextOf((await customer.SayAsync("where is my order?"))[^1]);
        await customer.SayAsync("do you take paypal?");

        var answers = await customer.SayAsync("that is wrong");

        Assert.Contains("check this answer", CustomerDriver.TextOf(answers[0]), StringComparison.Ordinal);
        Assert.Equal(asked.Split("\n\n")[^1], CustomerDriver.TextOf(answers[^1]).Split("\n\n")[^1]);
        Assert.Equal("do you take paypal?", Assert.Single(await ReviewsAsync(app)).Answer!.Question.Value);
    }

    [Fact]
    public async Task What_is_said_later_in_an_open_dialog_is_about_the_dialog()
    {
        await using var app = new BotApp();
        var customer = await AnswersInTheChatTests.ComeAsync(app);
        await customer.SayAsync("do you take paypal?");
        await customer.SayAsync("where is my order?");

        await customer.SayAsync("that is wrong");

        Assert.Empty(await ReviewsAsync(app));
    }

    [Fact]
    public async Task What_the_gate_withheld_leaves_no_evidence_and_nothing_to_doubt()
    {
        var folder = Directory.CreateTempSubdirectory("articles-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "en"));
        await File.WriteAllTextAsync(Path.Combine(folder, "en", "spare-parts.md"),
            "---\ntitle: Where do I get spare parts?\nowner: Shops\napproved by: Head of shops\nreviewed: 2026-01-02\nexpires: 2099-01-01\naudience: everyone\nregion: everywhere\nquestions:\n  - Do you have spare parts?\n---\nSpare parts are sold at https://parts.example/shop by our partner. They arrive in three days.\n");
        await using var model = await LyingModel.StartAsync(Lies.Quotes());
        await using var app = new BotApp(settings:
        [
            ("Knowledge:Source", folder), ("Generation:Endpoint", model.Endpoint), ("Generation:Model", "liar"), ("Generation:Key", "key-of-a-test"),
            ("Generation:FirstToken", "00:00:30"), ("Generation:Whole", "00:01:00"), ("Generation:Retries", "0"),
        ]);
        var customer = await AnswersInTheChatTests.ComeAsync(app);

        var said = CustomerDriver.TextOf((await customer.SayAsync("do you have spare parts?"))[^1]);
        await customer.SayAsync("that is wrong");

        Assert.NotEmpty(model.Requests);
        Assert.DoesNotContain("parts.example", said, StringComparison.Ordinal);
        Assert.Equal(0, await app.CountAsync("select count(*) from answers where outcome <> 'unanswered'"));
        Assert.Empty(await ReviewsAsync(app));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_written_of_a_wrong_answer_goes_with_the_answer(bool isSensitive)
    {
        await using var app = new BotApp();
        var customer = await AnswersInTheChatTests.ComeAsync(app);
        await customer.SayAsync("do you take paypal?");
        if (isSensitive)
            await app.ChangeAsync("update answers set sensitive = 1");
        await customer.SayAsync("that is wrong");
        var review = Assert.Single(await ReviewsAsync(app));
        var answers = app.Services.GetRequiredService<IGivenAnswers>();
        await answers.JudgeAsync(review, new(true, "agent", app.Time.GetUtcNow(), ProductText.FixedText("We do not.")), CancellationToken.None);

        await LaterAsync(app, TimeSpan.FromHours(23));
        Assert.Equal("We do not.", Assert.Single(await ReviewsAsync(app)).Judgement!.Right!.Value);

        await LaterAsync(app, TimeSpan.FromHours(26));
        Assert.Equal(isSensitive ? 0 : 1, await app.CountAsync("select count(*) from answers"));
        Assert.Equal(isSensitive ? 0 : 1, await app.CountAsync("select count(*) from answer_reviews"));

        await LaterAsync(app, TimeSpan.FromDays(396));
        Assert.Equal(0, await app.CountAsync("select count(*) from answer_reviews"));
        Assert.Equal(0, await app.CountAsync("select count(*) from subject_keys"));
    }

    private static async Task LaterAsync(BotApp app, TimeSpan time)
    {
        app.Time.Advance(time);
        await app.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
    }

    private static Task<IReadOnlyList<AnswerReview>> ReviewsAsync(BotApp app) => app.Services.GetRequiredService<IGivenAnswers>().ReviewsAsync(CancellationToken.None);

    // The id under which the channel has the answer.
    private static async Task<string> AskAsync(BotApp app, ChannelCustomer customer, ChannelService service, string question)
    {
        await customer.SayAsync(question);
        var answer = await service.NextMessageAsync();
        Assert.Contains("Source 1", CustomerDriver.TextOf(answer), StringComparison.Ordinal);
        // What the channel answered is marked a moment after it has the message.
        await DeskSteps.UntilAsync(async () => await app.CountAsync("select count(*) from outbox where state = 'waiting'") == 0);
        Assert.Equal(0, await app.CountAsync($"select count(*) from outbox where channel_activity_id = '{answer["_id"]}'"));
        return (string)answer["_id"]!;
    }

    private static object ThumbOnPage(string reaction, string under) =>
        new { type = "event", name = "message/submitAction", locale = "en-US", replyToId = under, value = new { actionName = "feedback", actionValue = new { reaction } } };

    private static JObject Thumb(ChannelCustomer customer, string reaction, string under)
    {
        var invoke = customer.Activity("invoke");
        invoke["name"] = "message/submitAction";
        invoke["replyToId"] = under;
        invoke["value"] = new JObject { ["actionName"] = "feedback", ["actionValue"] = new JObject { ["reaction"] = reaction, ["feedback"] = "{}" } };
        return invoke;
    }
}
