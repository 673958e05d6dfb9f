using System.Net;
using System.Text;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Desk.Cases;

public sealed class SearchTests
{
    [Theory]
    [InlineData("Zoe.Martin@Example.org")]
    [InlineData("  zoe.martin@example.org ")]
    [InlineData("+33 6 12 34 56 78")]
    [InlineData("0612345678")]
    [InlineData("0033 6.12.34.56.78")]
    [InlineData("10042")]
    [InlineData("order #10 042")]
    public async Task A_case_is_found_however_the_same_value_is_written(string query)
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var reference = await RevealTests.WaitingAsync(app, marie, "my mail is zoe.martin@example.org, my phone is 06 12 34 56 78, it is order 10042");

        Assert.Equal([reference], await FoundAsync(marie, query));
    }

    [Theory]
    [InlineData("zoe.martin@example.or")]
    [InlineData("martin@example.org")]
    [InlineData("+32 6 12 34 56 78")]
    [InlineData("06 12 34 56 79")]
    [InlineData("1004")]
    [InlineData("Martin")]
    [InlineData("%")]
    public async Task What_is_not_the_same_is_not_found(string query)
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        await RevealTests.WaitingAsync(app, marie, "my mail is zoe.martin@example.org, my phone is +33 6 12 34 56 78, it is order 10042");

        Assert.Empty(await FoundAsync(marie, query));
    }

    [Fact]
    public async Task A_search_tells_where_a_case_is_and_nothing_of_it_and_is_written_down_without_what_was_searched()
    {
        await using var app = new BotApp();
        var (marie, paul, boss) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"), await app.AtTheDeskAsync("boss", "supervisor"));
        var reference = await RevealTests.WaitingAsync(app, marie, "I am Zoe Martin, my mail is zoe.martin@example.org");
        await marie.DoAsync(reference, "accept");

        var (status, body) = await paul.PostAsync("/search", new { query = "zoe.martin@example.org" });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((reference, "accepted", "Marie"), ((string?)body["cases"]![0]!["reference"], (string?)body["cases"]![0]!["state"], (string?)body["cases"]![0]!["agent"]));
        Assert.DoesNotContain("zoe", body.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'case.search') > 0 and instr(canonical, 'agent:{paul.Id}') > 0"));
        Assert.Equal(0, await app.CountAsync("select count(*) from audit where instr(canonical, 'zoe') > 0"));
        Assert.DoesNotContain(app.Log.All, line => line.Contains("zoe.martin", StringComparison.OrdinalIgnoreCase));

        await marie.DoAsync(reference, "close");
        Assert.Empty(await FoundAsync(paul, "zoe.martin@example.org"));
        Assert.Equal([reference], await FoundAsync(boss, "zoe.martin@example.org"));
        await app.DisposeStoreAsync();
        Assert.All(app.StoreFiles(), file => Assert.True(file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("zoe.martin")) < 0));
        Directory.Delete(app.Folder, recursive: true);
    }

    [Fact]
    public async Task Who_searches_through_a_list_of_customers_is_slowed_down()
    {
        await using var app = new BotApp(settings: [("Desk:SearchesPerMinute", "3")]);
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        for (var search = 0; search < 3; search++)
            Assert.Empty(await FoundAsync(marie, $"zoe{search}@example.org"));

        AgentDriver.IsError(await marie.PostAsync("/search", new { query = "zoe@example.org" }), HttpStatusCode.TooManyRequests, "TooMany");
        Assert.Empty(await FoundAsync(paul, "zoe@example.org"));
        AgentDriver.IsError(await paul.PostAsync("/search", new { query = " " }), HttpStatusCode.BadRequest, "BadQuery");
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Visitor().PostAsync("/search", new { query = "zoe@example.org" })).Status);
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(AgentDriver agent, string query)
    {
        var (status, body) = await agent.PostAsync("/search", new { query });
        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}\n{agent.Errors}");
        return [.. body["cases"]!.Select(one => (string)one["reference"]!)];
    }
}
