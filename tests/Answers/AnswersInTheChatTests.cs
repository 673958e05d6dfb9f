using System.Net;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Answers;

public sealed class AnswersInTheChatTests
{
    [Fact]
    public async Task An_answer_is_quoted_from_an_article_and_machines_read_the_citation_too()
    {
        await using var app = new BotApp(settings: ("Company:PublicUrl", "https://chat.shop.example"));
        var customer = await ComeAsync(app);

        var answer = Assert.Single(await customer.SayAsync("do you take paypal?"));

        var quoted = CustomerDriver.TextOf(answer).Split("\n\n")[0].Replace(" [1]", "", StringComparison.Ordinal);
        Assert.Contains(DemoArticles.Read(), article => article is { Language: "en", Slug: "payment-methods" } && Passages.Of(article).Any(passage => passage.Text.Contains(quoted, StringComparison.Ordinal)));
        var entity = Assert.Single(answer["entities"]!, entity => (string?)entity["type"] == "https://schema.org/Message");
        var citation = Assert.Single(entity["citation"]!);
        Assert.Equal(1, (int)citation["position"]!);
        Assert.StartsWith("https://chat.shop.example/articles/en/payment-methods/", (string)citation["appearance"]!["url"]!, StringComparison.Ordinal);
        // People wrote these words: they are not marked as generated.
        Assert.Null(entity["additionalType"]);
        Assert.Equal("fixed", (string?)answer["channelData"]!["speaker"]!["kind"]);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("Do you sell pianos, and does it snow on the moon?")]
    public async Task What_no_article_answers_while_something_is_asked_leaves_nobody_without_an_answer(string words)
    {
        await using var app = new BotApp();
        var customer = await ComeAsync(app);
        var asked = CustomerDriver.TextOf(Assert.Single(await customer.SayAsync("where is order 31374?")));

        // Looking for an answer shows dots, which are none.
        var answer = CustomerDriver.TextOf(Assert.Single(await customer.SayAsync(words)));

        Assert.Contains("order 31374", asked, StringComparison.Ordinal);
        Assert.Contains("postcode", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_rested_on_is_kept_and_the_very_version_can_be_opened()
    {
        await using var app = new BotApp();
        var customer = await ComeAsync(app);
        var answer = Assert.Single(await customer.SayAsync("do you take paypal?"));

        var given = await app.Services.GetRequiredService<IGivenAnswers>().FindAsync(new("directline", customer.ConversationId), (string)answer["id"]!, CancellationToken.None);

        Assert.Equal("do you take paypal?", given?.Question.Value);
        var source = given!.Evidence.Sources[0];
        Assert.Equal(AnswerOutcomes.Quoted, given.Evidence.Outcome);
        using var page = await app.CreateClient().GetAsync(new Uri($"/articles/{source.Language}/{source.Slug}/{source.Version}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var shown = await page.Content.ReadAsStringAsync();
        Assert.Contains(source.Version, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("earlier version", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_for_agents_is_told_to_nobody_and_opened_by_nobody()
    {
        await using var app = new BotApp();
        var customer = await ComeAsync(app);
        var internalOnes = DemoArticles.Read().Where(article => article is { Language: "en", Audience: Audience.Agents }).ToList();
        Assert.NotEmpty(internalOnes);

        foreach (var article in internalOnes)
        {
            foreach (var activity in await customer.SayAsync(article.Questions[0]))
                Assert.DoesNotContain(article.Title, CustomerDriver.TextOf(activity), StringComparison.Ordinal);
            using var page = await app.CreateClient().GetAsync(new Uri($"/articles/en/{article.Slug}/{article.Version}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        }
    }

    [Fact]
    public async Task What_nothing_answers_is_declined_and_kept_as_a_gap()
    {
        await using var app = new BotApp();
        var customer = await ComeAsync(app);

        var said = CustomerDriver.TextOf(Assert.Single(await customer.SayAsync("do you rent out carnival costumes for hamsters?")));

        Assert.DoesNotContain("Source 1", said, StringComparison.Ordinal);
        var gap = Assert.Single(await app.Services.GetRequiredService<IGivenAnswers>().UnansweredAsync(DateTimeOffset.UnixEpoch, CancellationToken.None));
        Assert.Equal("do you rent out carnival costumes for hamsters?", gap.Question.Value);
    }

    [Fact]
    public async Task A_doubt_becomes_a_review_once_and_everybody_who_got_the_answer_is_known()
    {
        await using var app = new BotApp();
        var (one, other) = (await ComeAsync(app), await ComeAsync(app));
        await one.SayAsync("do you take paypal?");
        await other.SayAsync("do you take paypal?");

        await one.SayAsync("that is wrong");
        await one.SayAsync("that's wrong");

        var answers = app.Services.GetRequiredService<IGivenAnswers>();
        var review = Assert.Single(await answers.ReviewsAsync(CancellationToken.None));
        Assert.Equal(AnswerDoubt.Customer, review.By);
        Assert.Equal(2, (await answers.SameAsync(review.Answer!, CancellationToken.None)).Select(same => same.Subject).Distinct().Count());
        Assert.True(await answers.JudgeAsync(review, new(true, "agent", app.Time.GetUtcNow()), CancellationToken.None));
        Assert.False(await answers.JudgeAsync(review, new(false, "agent", app.Time.GetUtcNow()), CancellationToken.None));
    }

    [Fact]
    public async Task A_source_of_our_own_takes_the_place_of_the_demo_shops()
    {
        var folder = Directory.CreateTempSubdirectory("articles-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "en"));
        await File.WriteAllTextAsync(Path.Combine(folder, "en", "bicycle-parking.md"),
            "---\ntitle: Where can I park my bicycle?\nowner: Shops\napproved by: Head of shops\nreviewed: 2026-01-02\nexpires: 2099-01-01\naudience: everyone\nregion: everywhere\nquestions:\n  - Is there bicycle parking?\n---\nThe bicycle parking is behind the shop in Lyon.\n");
        await using var app = new BotApp(settings: ("Knowledge:Source", folder));
        var customer = await ComeAsync(app);

        Assert.Contains("The bicycle parking is behind the shop in Lyon.", CustomerDriver.TextOf(Assert.Single(await customer.SayAsync("is there bicycle parking?"))), StringComparison.Ordinal);
        Assert.DoesNotContain("PayPal", CustomerDriver.TextOf(Assert.Single(await customer.SayAsync("do you take paypal?"))), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Who_is_asked_which_article_they_mean_answers_with_its_title()
    {
        await using var app = new BotApp();
        var customer = await ComeAsync(app);
        var asked = Assert.Single(await customer.SayAsync("newsletter or account?"));
        var title = (string)asked["suggestedActions"]!["actions"]![0]!["value"]!;

        var answer = Assert.Single(await customer.SayAsync(title));

        Assert.Contains($"Source 1: {title}", CustomerDriver.TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_article_is_meant_is_asked_once_and_then_a_person_takes_over()
    {
        await using var app = new BotApp();
        var customer = await ComeAsync(app);
        Assert.NotNull(Assert.Single(await customer.SayAsync("newsletter or account?"))["suggestedActions"]);

        var again = await customer.SayAsync("account or newsletter?");

        Assert.DoesNotContain("Is it one of these?", string.Join('\n', again.Select(CustomerDriver.TextOf)), StringComparison.Ordinal);
        Assert.Contains(KeptState.OpenDialogs(await app.StateAsync(customer.ConversationId)), dialog => dialog.StartsWith("PersonDialog", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_article_answers_to_its_title_and_to_its_own_questions()
    {
        await using var app = new BotApp();
        var answers = app.Services.GetRequiredService<KnowledgeAnswers>();
        var (missed, asked) = (new List<string>(), 0);
        foreach (var article in DemoArticles.Read().Where(article => article.Audience == Audience.Everyone))
        {
            foreach (var question in article.Questions.Prepend(article.Title))
            {
                asked++;
                var outcome = await answers.AskAsync(new(ProductText.FixedText(question), new(article.Language, Audience.Everyone, article.Regions is [var region, ..] ? region : null), "test", MayBeSent: false), CancellationToken.None);
                if (outcome is not KnowledgeOutcome.Answered answer || answer.Found[0].Passage.Article.Slug != article.Slug)
                    missed.Add($"{article.Language}/{article.Slug}: {question} -> {outcome}");
            }
        }

        Assert.True(asked > 1000, $"{asked}");
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("I want to cancel my order")]
    [InlineData("I want to return an item")]
    [InlineData("Where is my order?")]
    [InlineData("Keep me informed")]
    [InlineData("Delete my preferences")]
    public async Task A_title_that_reads_as_a_wish_is_an_article_where_it_was_offered(string title)
    {
        var folder = Directory.CreateTempSubdirectory("articles-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "en"));
        foreach (var (slug, called, body) in new[] { ("wish", title, "The zeppelin, an airship, lands behind the shop."), ("other", "Our captain", "The zeppelin, an airship, waits behind the shop.") })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "en", $"{slug}.md"),
                $"---\ntitle: {called}\nowner: Shops\napproved by: Head of shops\nreviewed: 2026-01-02\nexpires: 2099-01-01\nquestions:\n  - Where does the zeppelin of {slug} fly?\n---\n{body}\n");
        }

        await using var app = new BotApp(settings: ("Knowledge:Source", folder));
        var customer = await ComeAsync(app);
        var asked = (await customer.SayAsync("zeppelin or airship?"))[^1];
        Assert.True((asked["suggestedActions"]?["actions"] ?? new JArray()).Any(action => (string?)action["value"] == title), CustomerDriver.TextOf(asked));

        var answer = Assert.Single(await customer.SayAsync(title));

        Assert.Contains("The zeppelin, an airship, lands behind the shop.", CustomerDriver.TextOf(answer), StringComparison.Ordinal);
        Assert.Empty(KeptState.OpenDialogs(await app.StateAsync(customer.ConversationId)));
        Directory.Delete(folder, recursive: true);
    }

    internal static async Task<CustomerDriver> ComeAsync(BotApp app, string language = "en")
    {
        var customer = app.Customer(language);
        await customer.OpenAsync();
        return customer;
    }
}
