using System.Net;
using EthicalBot.Knowledge.Library;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Answers;

public sealed class ArticleVersionsTests
{
    private static readonly Article s_first = Version("first");
    private static readonly Article s_second = Version("second");

    [Fact]
    public async Task What_the_source_takes_back_is_used_no_more_and_can_still_be_shown()
    {
        await using var app = new BotApp();
        var versions = app.Services.GetRequiredService<IArticleVersions>();

        await versions.ImportAsync([s_first], CancellationToken.None);
        var stamp = await versions.StampAsync(CancellationToken.None);
        await versions.ImportAsync([s_second], CancellationToken.None);
        Assert.Equal(["second"], (await versions.ReadAsync(CancellationToken.None)).Select(article => article.Version));
        await versions.ImportAsync([s_first], CancellationToken.None);

        Assert.Equal(["first"], (await versions.ReadAsync(CancellationToken.None)).Select(article => article.Version));
        Assert.NotEqual(stamp, await versions.StampAsync(CancellationToken.None));
        Assert.Contains("earlier version", await app.CreateClient().GetStringAsync(new Uri("/articles/en/parking/second", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("earlier version", await app.CreateClient().GetStringAsync(new Uri("/articles/en/parking/first", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_takes_nothing_away()
    {
        await using var app = new BotApp();
        var versions = app.Services.GetRequiredService<IArticleVersions>();

        await versions.ImportAsync([s_first], CancellationToken.None);
        await versions.ImportAsync([s_second with { ApprovedBy = null }], CancellationToken.None);

        Assert.Equal("first", Assert.Single(new ArticleSet(await versions.ReadAsync(CancellationToken.None)).UsableOn(new(2026, 11, 21))).Version);
    }

    [Fact]
    public async Task Without_a_source_nothing_takes_the_place_of_what_was_imported_by_hand()
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        await using (var app = new BotApp(folder))
            await app.Services.GetRequiredService<IArticleVersions>().ImportAsync([s_first], CancellationToken.None);

        var (code, words) = await BotCommand.RunAsync(folder, "knowledge", "import");
        Assert.Equal(1, code);
        Assert.Contains("No source is named", words, StringComparison.Ordinal);
        await using (var app = new BotApp(folder))
        {
            var customer = await AnswersInTheChatTests.ComeAsync(app);
            await customer.SayAsync("do you take paypal?");
            Assert.Equal(["first"], (await app.Services.GetRequiredService<IArticleVersions>().ReadAsync(CancellationToken.None)).Select(article => article.Version));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("/articles/xx/parking/first")]
    [InlineData("/articles/en/parking/none")]
    public async Task A_page_that_is_not_there_says_so(string address)
    {
        await using var app = new BotApp();

        using var page = await app.CreateClient().GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    private static Article Version(string version) => new()
    {
        Slug = "parking",
        Language = "en",
        Version = version,
        Title = "Where can I park?",
        Owner = "Shops",
        ApprovedBy = "Head of shops",
        Reviewed = new(2026, 1, 1),
        Expires = new(2099, 1, 1),
        Body = $"The {version} car park is behind the shop.",
    };
}
