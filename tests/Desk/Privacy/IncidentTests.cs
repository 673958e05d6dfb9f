using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Desk.Privacy;

public sealed class IncidentTests
{
    [Fact]
    public async Task A_window_names_whom_it_touched_with_what_and_how_to_tell_them_and_no_contents()
    {
        await using var app = new BotApp();
        var before = app.Customer();
        await before.OpenAsync();
        await before.SayAsync("hello");
        app.Time.Advance(TimeSpan.FromHours(3));
        var from = app.Time.GetUtcNow().AddMinutes(-1);
        var marie = await app.AtTheDeskAsync("marie");
        var touched = app.Customer();
        await touched.OpenAsync();
        await touched.SayAsync("hello, it is about zoe.canari@example.org and the zebrafish again");
        await UploadAsync(touched);
        await DeskSteps.UntilAsync(async () => await app.CountAsync("select count(*) from files") == 1);
        await touched.SayAsync("agent");
        var reference = (string)(await marie.OnlyCaseAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");
        var until = app.Time.GetUtcNow().AddMinutes(1);
        var officer = await app.AgentAsync("olive", role: "privacy");

        var (status, report) = await officer.PostAsync("/privacy/incidents", new { from, until });

        Assert.True(status == HttpStatusCode.OK, $"{status}: {report}\n{officer.Errors}");
        var person = Assert.Single(report["persons"]!);
        Assert.Equal(($"directline:{touched.UserId}", "case"), ((string?)person["person"], (string?)person["notify"]));
        Assert.Equal(["directline"], person["channels"]!.Select(channel => (string?)channel));
        Assert.Equal([touched.ConversationId], person["conversations"]!.Select(conversation => (string?)conversation));
        Assert.Equal([reference], person["cases"]!.Select(one => (string?)one));
        Assert.Single(person["files"]!);
        Assert.Superset(new HashSet<string?> { "mailbox", "redacted_transcript", "uploaded_files", "message_for_person", "pseudonym_vault" }, person["categories"]!.Select(one => (string?)one).ToHashSet());
        Assert.Contains("FreeText", person["classes"]!.Select(one => (string?)one));
        Assert.False((bool)person["sensitive"]!);
        Assert.True((int)person["looks"]! >= 1);

        var csv = await CsvAsync(officer, from, until, "touched");
        Assert.Equal(2, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var text in new[] { report.ToString(), csv })
        {
            Assert.DoesNotContain("zoe.canari", text, StringComparison.Ordinal);
            Assert.DoesNotContain("zebrafish", text, StringComparison.Ordinal);
            Assert.DoesNotContain("toucan", text, StringComparison.Ordinal);
        }

        // Each of the two exports, by whom and of how many.
        Assert.Equal(2, await app.CountAsync(
            $"select count(*) from audit where instr(canonical, 'privacy.incident') > 0 and instr(canonical, 'agent:{officer.Id}') > 0 and instr(canonical, '\"persons\":\"1\"') > 0"));
    }

    [Fact]
    public async Task A_stolen_copy_of_the_store_reaches_all_who_were_in_it_and_a_quiet_hour_nobody()
    {
        await using var app = new BotApp();
        var quiet = app.Time.GetUtcNow().AddHours(-2);
        var (one, other) = (app.Customer(), app.Customer());
        foreach (var customer in new[] { one, other })
        {
            await customer.OpenAsync();
            await customer.SayAsync("hello");
        }

        app.Time.Advance(TimeSpan.FromHours(3));
        var (from, until) = (app.Time.GetUtcNow().AddMinutes(-1), app.Time.GetUtcNow().AddMinutes(1));
        var officer = await app.AgentAsync("olive", role: "privacy");
        async Task<IReadOnlyList<string?>> ReachedAsync(DateTimeOffset begin, DateTimeOffset end, string reach) =>
            [.. (await officer.PostAsync("/privacy/incidents", new { from = begin, until = end, reach })).Body["persons"]!.Select(person => (string?)person["person"])];

        Assert.Equal(new[] { one, other }.Select(customer => $"directline:{customer.UserId}").Order(StringComparer.Ordinal), await ReachedAsync(from, until, "stored"));
        Assert.Empty(await ReachedAsync(from, until, "touched"));
        Assert.Empty(await ReachedAsync(quiet, quiet.AddHours(1), "stored"));
        AgentDriver.IsError(await officer.PostAsync("/privacy/incidents", new { from = until, until = from }), HttpStatusCode.BadRequest, "BadWindow");
        AgentDriver.IsError(await officer.PostAsync("/privacy/incidents", new { from, until, reach = "all" }), HttpStatusCode.BadRequest, "BadReach");
        AgentDriver.IsError(await officer.PostAsync("/privacy/incidents", new { from, until, format = "xml" }), HttpStatusCode.BadRequest, "BadFormat");
    }

    private static async Task<string> CsvAsync(AgentDriver officer, DateTimeOffset from, DateTimeOffset until, string reach)
    {
        using var response = await officer.RespondAsync(HttpMethod.Post, "/privacy/incidents", new { from, until, reach, format = "csv" });
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task UploadAsync(CustomerDriver customer)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("toucan"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var form = new MultipartFormDataContent { { file, "file", "receipt.txt" } };
        using var response = await customer.Http.PostAsync($"/v3/directline/conversations/{customer.ConversationId}/upload?userId={customer.UserId}", form);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }
}
