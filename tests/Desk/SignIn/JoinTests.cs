using System.Net;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Desk.SignIn;

public sealed class JoinTests
{
    [Fact]
    public async Task A_link_says_what_it_is_for_and_is_good_once()
    {
        await using var app = new BotApp();
        var chief = await app.AgentAsync("chief", role: "administrator");
        var (status, invitation) = await chief.PostAsync("/people/invitations", new { role = "supervisor" });
        var token = (string)invitation["token"]!;
        var visitor = app.Visitor();
        await visitor.LoadAsync();

        var (_, checkedLink) = await visitor.PostAsync("/join/check", new { token });
        var (joined, session) = await visitor.JoinAsync(token, "marie", "Marie L.");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (status, joined));
        Assert.Equal(("supervisor", (string?)invitation["expiresAt"]), ((string?)checkedLink["role"], (string?)checkedLink["expiresAt"]));
        Assert.InRange(DateTimeOffset.Parse((string)invitation["expiresAt"]!, System.Globalization.CultureInfo.InvariantCulture), app.Time.GetUtcNow().AddHours(71), app.Time.GetUtcNow().AddHours(73));
        Assert.Equal(("Marie L.", "supervisor"), ((string?)session["me"]!["displayName"], (string?)session["me"]!["role"]));
        var late = app.Visitor();
        AgentDriver.IsError(await late.JoinAsync(token, "paul"), HttpStatusCode.Gone, "LinkSpent");
        AgentDriver.IsError(await late.PostAsync("/join/check", new { token }), HttpStatusCode.Gone, "LinkSpent");
        AgentDriver.IsError(await late.GetAsync("/people"), HttpStatusCode.Unauthorized, "SignedOut");
    }

    [Fact]
    public async Task Twenty_uses_at_once_make_one_agent()
    {
        await using var app = new BotApp();
        var token = await app.LinkTokenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => app.Visitor().JoinAsync(token, $"marie{number}")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => AgentDriver.IsError(answer, HttpStatusCode.Gone, "LinkSpent"));
        Assert.Equal(1, await app.CountAsync("select count(*) from agents"));
    }

    [Fact]
    public async Task An_expired_link_and_one_that_never_was_have_the_same_answer()
    {
        await using var app = new BotApp();
        var token = await app.LinkTokenAsync();
        app.Time.Advance(TimeSpan.FromHours(72.1));
        var visitor = app.Visitor();

        foreach (var link in new[] { token, "never was", "", null })
        {
            AgentDriver.IsError(await visitor.JoinAsync(link!, "marie"), HttpStatusCode.Gone, "LinkSpent"); // null is one of the cases
            AgentDriver.IsError(await visitor.PostAsync("/join/check", new { token = link }), HttpStatusCode.Gone, "LinkSpent");
        }
    }

    [Theory]
    [InlineData("m", "Marie", AgentDriver.Password, "BadName")]
    [InlineData("marie lou", "Marie", AgentDriver.Password, "BadName")]
    [InlineData(null, "Marie", AgentDriver.Password, "BadName")]
    [InlineData("marie", "", AgentDriver.Password, "BadDisplayName")]
    [InlineData("marie", "Marie\u202e", AgentDriver.Password, "BadDisplayName")]
    [InlineData("ma\ufffe", "Marie", AgentDriver.Password, "BadName")]
    [InlineData("marie", "Marie \ufffe", AgentDriver.Password, "BadDisplayName")]
    [InlineData("marie", "a\nb", AgentDriver.Password, "BadDisplayName")]
    [InlineData("marie", "12 34", AgentDriver.Password, "BadDisplayName")]
    [InlineData("marie", " ethicalbot ", AgentDriver.Password, "BadDisplayName")]
    [InlineData("marie", "Marie", "elevenchars", "WeakPassword")]
    [InlineData("marie", "Marie", null, "WeakPassword")]
    [InlineData("MARIE.L", "Marie", AgentDriver.Password, "NameTaken")]
    public async Task What_cannot_be_is_refused_by_its_name_and_the_link_stays_good(string? name, string? displayName, string? password, string code)
    {
        await using var app = new BotApp();
        await app.AgentAsync("marie.l");
        var token = await app.LinkTokenAsync();
        var visitor = app.Visitor();
        await visitor.LoadAsync();

        AgentDriver.IsError(await visitor.PostAsync("/join", new { token, name, displayName, password }), HttpStatusCode.BadRequest, code);
        Assert.Equal(HttpStatusCode.OK, (await visitor.JoinAsync(token, "hélène", "Hélène", "douze lettre")).Status);
    }

    [Fact]
    public async Task A_name_is_the_same_however_its_accents_are_typed()
    {
        await using var app = new BotApp();
        await app.AgentAsync("hélène");

        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().SignInAsync("he\u0301le\u0300ne")).Status);
        AgentDriver.IsError(await app.Visitor().JoinAsync(await app.LinkTokenAsync(), "HE\u0301LE\u0300NE"), HttpStatusCode.BadRequest, "NameTaken");
    }

    [Fact]
    public async Task Without_a_link_nobody_learns_which_names_are_taken()
    {
        await using var app = new BotApp();
        await app.AgentAsync("marie");

        AgentDriver.IsError(await app.Visitor().JoinAsync("no link", "marie"), HttpStatusCode.Gone, "LinkSpent");
    }
}
