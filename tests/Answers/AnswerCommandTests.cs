using System.Globalization;
using EthicalBot.Conversation.Answers;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Answers;

public sealed class AnswerCommandTests
{
    [Fact]
    public async Task An_answer_is_replayed_with_its_question_its_passages_and_the_same_verdict()
    {
        await using var app = new BotApp();
        var customer = await AnswersInTheChatTests.ComeAsync(app);
        var id = (string)Assert.Single(await customer.SayAsync("do you take paypal?"))["id"]!;

        var (code, words) = await BotCommand.RunAsync(app.Folder, "knowledge", "replay", id);

        Assert.True(code == 0, words);
        Assert.Contains("do you take paypal?", words, StringComparison.Ordinal);
        Assert.Contains("en/payment-methods, version ", words, StringComparison.Ordinal);
        Assert.Contains("The check says the same now.", words, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.UserId, words, StringComparison.Ordinal);
        Assert.Equal(1, await app.CountAsync("select count(*) from audit where instr(canonical, 'answer.read') > 0 and instr(canonical, 'operator:') > 0"));
        var check = (await app.Services.GetRequiredService<IGivenAnswers>().FindAllAsync(id, CancellationToken.None))[0].Evidence.Check;
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$", check);

        await app.Services.GetRequiredService<IErasure>().EraseAsync($"directline:{customer.UserId}", "R-TEST-TEST-TEST", "operator:test", CancellationToken.None);
        var (gone, sentence) = await BotCommand.RunAsync(app.Folder, "knowledge", "replay", id);
        Assert.Equal(1, gone);
        Assert.Contains("There is no answer with the id", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_answer_becomes_a_case_without_anybody_in_it_and_fails_the_check_until_the_article_says_otherwise()
    {
        await using var app = new BotApp();
        var (articles, cases) = (Path.Combine(app.Folder, "articles"), Path.Combine(app.Folder, "cases"));
        await WriteAsync(articles, "The bicycle parking is behind the shop in Lyon.");
        Assert.Equal(0, (await BotCommand.RunAsync(app.Folder, "knowledge", "import", articles)).Code);
        var customer = await AnswersInTheChatTests.ComeAsync(app);
        await customer.SayAsync("is there bicycle parking?");
        await customer.SayAsync("that is wrong");
        var answers = app.Services.GetRequiredService<IGivenAnswers>();
        var review = Assert.Single(await answers.ReviewsAsync(CancellationToken.None));
        await answers.JudgeAsync(review, new(true, "agent", app.Time.GetUtcNow(), ProductText.FixedText("It is in front of the shop.")), CancellationToken.None);

        var (written, words) = await BotCommand.RunAsync(app.Folder, "knowledge", "regressions", cases);
        var (again, known) = await BotCommand.RunAsync(app.Folder, "knowledge", "regressions", $"--Knowledge:Regressions={cases}");

        Assert.True(written == 0, words);
        Assert.Contains("1 new cases", words, StringComparison.Ordinal);
        Assert.True(again == 0, known);
        Assert.Contains("0 new cases, 1 known", known, StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(cases)));
        Assert.DoesNotMatch($"{customer.UserId}|{customer.ConversationId}|agent", text);
        var wrong = JObject.Parse(text);
        Assert.Equal(("en", "quoted", "It is in front of the shop."), ((string?)wrong["language"], (string?)wrong["outcome"], (string?)wrong["right"]));
        Assert.Equal("bicycle-parking", (string?)wrong["told"]![0]!["article"]);

        var (fails, finding) = await BotCommand.RunAsync(app.Folder, "knowledge", "check", $"--Knowledge:Regressions={cases}");
        Assert.Equal(1, fails);
        Assert.Contains("StillWrong", finding, StringComparison.Ordinal);
        Assert.Contains("Right would be: It is in front of the shop.", finding, StringComparison.Ordinal);

        await WriteAsync(articles, "The bicycle parking is in front of the shop in Lyon.");
        await BotCommand.RunAsync(app.Folder, "knowledge", "import", articles);
        var (_, mended) = await BotCommand.RunAsync(app.Folder, "knowledge", "check", $"--Knowledge:Regressions={cases}");
        Assert.DoesNotContain("StillWrong", mended, StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(cases, "broken.json"), "{}");
        var (broken, sentence) = await BotCommand.RunAsync(app.Folder, "knowledge", "check", $"--Knowledge:Regressions={cases}");
        Assert.Equal(1, broken);
        Assert.Contains("broken.json", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_tells_of_health_becomes_no_case()
    {
        await using var app = new BotApp();
        var customer = await AnswersInTheChatTests.ComeAsync(app);
        await customer.SayAsync("do you take paypal?");
        await app.ChangeAsync("update answers set sensitive = 1");
        await customer.SayAsync("that is wrong");
        var answers = app.Services.GetRequiredService<IGivenAnswers>();
        var review = Assert.Single(await answers.ReviewsAsync(CancellationToken.None));
        await answers.JudgeAsync(review, new(true, "agent", app.Time.GetUtcNow()), CancellationToken.None);

        var (code, words) = await BotCommand.RunAsync(app.Folder, "knowledge", "regressions", Path.Combine(app.Folder, "cases"));

        Assert.True(code == 0, words);
        Assert.Contains("1 left out because their question is sensitive", words, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(app.Folder, "cases")));
    }

    [Fact]
    public async Task A_case_holds_no_word_that_only_the_customer_used_and_still_guards_after_their_erasure()
    {
        // A word that no article has makes a question fit worse.
        await using var app = new BotApp(settings: [("Knowledge:Certain", "0.01"), ("Knowledge:Possible", "0.01")]);
        var (articles, cases) = (Path.Combine(app.Folder, "articles"), Path.Combine(app.Folder, "cases"));
        await WriteAsync(articles, "The bicycle parking is behind the shop in Lyon.");
        await BotCommand.RunAsync(app.Folder, "knowledge", "import", articles);
        var customer = await AnswersInTheChatTests.ComeAsync(app);
        await customer.SayAsync("is there bicycle parking for zorbl?");
        await customer.SayAsync("that is wrong");
        var answers = app.Services.GetRequiredService<IGivenAnswers>();
        var review = Assert.Single(await answers.ReviewsAsync(CancellationToken.None));
        Assert.Contains("zorbl", review.Answer!.Question.Value, StringComparison.Ordinal);
        await answers.JudgeAsync(review, new(true, "agent", app.Time.GetUtcNow(), ProductText.FixedText("It is for everybody.")), CancellationToken.None);

        var (code, words) = await BotCommand.RunAsync(app.Folder, "knowledge", "regressions", cases);
        await app.Services.GetRequiredService<IErasure>().EraseAsync($"directline:{customer.UserId}", "R-TEST-TEST-TEST", "operator:test", CancellationToken.None);

        Assert.True(code == 0, words);
        var text = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(cases)));
        Assert.DoesNotContain("zorbl", text, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Time.GetUtcNow().ToString("yyyy-MM", CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        Assert.Equal("is there bicycle parking for", (string?)JObject.Parse(text)["question"]);
        Assert.Contains("StillWrong", (await BotCommand.RunAsync(app.Folder, "knowledge", "check", $"--Knowledge:Regressions={cases}")).Words, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(string folder, string words)
    {
        Directory.CreateDirectory(Path.Combine(folder, "en"));
        await File.WriteAllTextAsync(Path.Combine(folder, "en", "bicycle-parking.md"),
            $"---\ntitle: Where can I park my bicycle?\nowner: Shops\napproved by: Head of shops\nreviewed: 2026-01-02\nexpires: 2099-01-01\naudience: everyone\nregion: everywhere\nquestions:\n  - Is there bicycle parking?\n---\n{words}\n");
    }
}
