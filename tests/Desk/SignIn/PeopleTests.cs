using System.Net;
using System.Text;
using Dapper;
using EthicalBot.Privacy.Audit;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.SignIn;

public sealed class PeopleTests
{
    [Fact]
    public async Task Administrators_see_everyone_and_nothing_that_proves_who_they_are()
    {
        await using var app = new BotApp();
        var chief = await app.AgentAsync("chief", role: "administrator");
        await app.AgentAsync("marie");

        var people = (JArray)(await chief.GetAsync("/people")).Body["people"]!;

        Assert.Equal(["chief", "marie"], people.Select(person => (string?)person["name"]));
        Assert.All(people.Cast<JObject>(), person => Assert.Equal(["id", "name", "displayName", "role", "disabled", "lastSignInAt"], person.Properties().Select(property => property.Name)));
        Assert.All(people, person => Assert.NotNull((string?)person["lastSignInAt"]));
    }

    [Theory]
    [InlineData("agent")]
    [InlineData("supervisor")]
    public async Task Others_do_not_administer(string role)
    {
        await using var app = new BotApp();
        var (chief, other) = (await app.AgentAsync("chief", role: "administrator"), await app.AgentAsync("other", role));

        AgentDriver.IsError(await other.GetAsync("/people"), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await other.PostAsync("/people/invitations", new { role = "administrator" }), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await other.PatchAsync($"/people/{other.Id}", new { role = "administrator" }), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await other.PatchAsync($"/people/{chief.Id}", new { disabled = true }), HttpStatusCode.Forbidden, "NotAllowed");
        Assert.Equal(role, (string?)(await other.LoadAsync())["me"]!["role"]);
    }

    [Theory]
    [InlineData("""{"disabled":true}""")]
    [InlineData("""{"role":"administrator"}""")]
    [InlineData("""{"role":"supervisor","disabled":false}""")]
    public async Task Who_is_disabled_or_changes_role_loses_every_session_at_once(string change)
    {
        await using var app = new BotApp();
        var chief = await app.AgentAsync("chief", role: "administrator");
        var marie = await app.AgentAsync("marie");
        var elsewhere = await marie.ElsewhereAsync();
        var bystander = await app.AgentAsync("paul");

        Assert.Equal(HttpStatusCode.NoContent, (await chief.CallAsync(HttpMethod.Patch, $"/people/{marie.Id}", change)).Status);

        foreach (var lost in new[] { marie, elsewhere })
        {
            AgentDriver.IsError(await lost.GetAsync("/people"), HttpStatusCode.Unauthorized, "SignedOut");
            Assert.Equal(JTokenType.Null, (await lost.LoadAsync())["me"]!.Type);
        }

        Assert.NotEqual(JTokenType.Null, (await bystander.LoadAsync())["me"]!.Type);
        Assert.NotEqual(JTokenType.Null, (await chief.LoadAsync())["me"]!.Type);
    }

    [Fact]
    public async Task Who_is_let_in_again_signs_in_anew_and_an_old_session_stays_dead()
    {
        await using var app = new BotApp();
        var (chief, marie) = (await app.AgentAsync("chief", role: "administrator"), await app.AgentAsync("marie"));
        var id = marie.Id;
        await chief.PatchAsync($"/people/{id}", new { disabled = true });
        AgentDriver.IsError(await app.Visitor().SignInAsync("marie"), HttpStatusCode.Unauthorized, "WrongSignIn");

        await chief.PatchAsync($"/people/{id}", new { disabled = false });

        AgentDriver.IsError(await marie.GetAsync("/people"), HttpStatusCode.Unauthorized, "SignedOut");
        Assert.Equal(HttpStatusCode.OK, (await marie.SignInAsync("marie")).Status);
    }

    [Fact]
    public async Task A_change_that_changes_nothing_ends_no_session()
    {
        await using var app = new BotApp();
        var (chief, marie) = (await app.AgentAsync("chief", role: "administrator"), await app.AgentAsync("marie"));

        Assert.Equal(HttpStatusCode.NoContent, (await chief.PatchAsync($"/people/{marie.Id}", new { role = "agent", disabled = false })).Status);
        Assert.NotEqual(JTokenType.Null, (await marie.LoadAsync())["me"]!.Type);
        AgentDriver.IsError(await chief.PatchAsync($"/people/{marie.Id}", new { role = "2" }), HttpStatusCode.BadRequest, "BadRole");
        AgentDriver.IsError(await chief.PostAsync("/people/invitations", new { role = "" }), HttpStatusCode.BadRequest, "BadRole");
        AgentDriver.IsError(await chief.PatchAsync("/people/nobody", new { disabled = true }), HttpStatusCode.NotFound, "NoSuchPerson");
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await using var app = new BotApp();
        var chief = await app.AgentAsync("chief", role: "administrator");
        var gone = await app.AgentAsync("gone", role: "administrator");
        await chief.PatchAsync($"/people/{gone.Id}", new { disabled = true });

        AgentDriver.IsError(await chief.PatchAsync($"/people/{chief.Id}", new { disabled = true }), HttpStatusCode.Conflict, "LastAdministrator");
        AgentDriver.IsError(await chief.PatchAsync($"/people/{chief.Id}", new { role = "supervisor" }), HttpStatusCode.Conflict, "LastAdministrator");
        Assert.Equal("administrator", (string?)(await chief.LoadAsync())["me"]!["role"]);
    }

    [Fact]
    public async Task Administrators_who_all_leave_at_once_leave_one_behind()
    {
        await using var app = new BotApp();
        var chiefs = new List<AgentDriver>();
        for (var number = 0; number < 6; number++)
            chiefs.Add(await app.AgentAsync($"chief{number}", role: "administrator"));

        var answers = await Task.WhenAll(chiefs.Select(chief => chief.PatchAsync($"/people/{chief.Id}", new { role = "agent" })));

        Assert.Equal(5, answers.Count(answer => answer.Status == HttpStatusCode.NoContent));
        AgentDriver.IsError(Assert.Single(answers, answer => answer.Status != HttpStatusCode.NoContent), HttpStatusCode.Conflict, "LastAdministrator");
        Assert.Equal(1, await app.CountAsync("select count(*) from agents where role = 'administrator' and disabled_at is null"));
    }

    [Fact]
    public async Task The_links_of_an_administrator_who_is_no_more_are_dead()
    {
        await using var app = new BotApp();
        var (chief, other) = (await app.AgentAsync("chief", role: "administrator"), await app.AgentAsync("other", role: "administrator"));
        var (left, kept) = (await LinkOfAsync(other), await LinkOfAsync(chief));

        await chief.PatchAsync($"/people/{other.Id}", new { disabled = true });

        AgentDriver.IsError(await app.Visitor().JoinAsync(left, "friend"), HttpStatusCode.Gone, "LinkSpent");
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().JoinAsync(kept, "friend")).Status);
    }

    [Fact]
    public async Task The_audit_log_has_who_came_who_failed_and_who_changed_what_and_names_nobody()
    {
        await using var app = new BotApp();
        var chief = await app.AgentAsync("chief", role: "administrator");
        var marie = new { Driver = app.Visitor(), Token = await LinkOfAsync(chief) };
        await marie.Driver.JoinAsync(marie.Token, "marie");
        var id = marie.Driver.Id;
        await marie.Driver.SignOutAsync();
        await marie.Driver.SignInAsync("marie", "wrong");
        await marie.Driver.SignInAsync("marie");
        await chief.PatchAsync($"/people/{id}", new { role = "supervisor" });
        await chief.PatchAsync($"/people/{id}", new { disabled = true });
        await chief.PatchAsync($"/people/{id}", new { disabled = false });

        await using var store = Store.Open(app.StorePath);
        var rows = (await store.QueryAsync<(long Number, byte[] Canonical, byte[] Hash)>("select number, canonical, hash from audit order by number")).AsList();
        var lines = rows.Select(row => JObject.Parse(Encoding.UTF8.GetString(row.Canonical))).ToList();

        Assert.Null(AuditChain.FirstBroken(rows));
        Assert.Equal(
            ["bot agent.invited", "operator:test agent.invited", "chief agent.joined", "chief agent.sign-in", "chief agent.invited", "marie agent.joined", "marie agent.sign-in",
                "marie agent.sign-out", "unknown agent.sign-in-failed", "marie agent.sign-in", "chief agent.role", "chief agent.disabled", "chief agent.enabled"],
            lines.Select(line => $"{((string)line["actor"]!).Replace($"agent:{chief.Id}", "chief", StringComparison.Ordinal).Replace($"agent:{id}", "marie", StringComparison.Ordinal)} {line["action"]}"));
        Assert.Equal("1", (string?)lines.Single(line => (string?)line["action"] == "agent.sign-in-failed")["facts"]!["try"]);
        Assert.All(rows, row => Assert.DoesNotContain("marie", Encoding.UTF8.GetString(row.Canonical), StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<string> LinkOfAsync(AgentDriver administrator) =>
        (string)(await administrator.PostAsync("/people/invitations", new { role = "agent" })).Body["token"]!;
}
