using System.Net;
using EthicalBot.Handoff.Agents;
using EthicalBot.Tests.App;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.SignIn;

public sealed class SignInTests
{
    private const string Wrong = "this is not the password";

    [Fact]
    public async Task Before_signing_in_the_session_shows_the_company_and_nobody()
    {
        await using var app = new BotApp(settings: ("Company:Name", "Maison Claire"));

        var session = await app.Visitor().LoadAsync();

        Assert.Equal(["company", "accent", "language", "antiforgery", "needsFirstAdministrator", "me"], session.Properties().Select(property => property.Name));
        Assert.Equal(("Maison Claire", true, JTokenType.Null), ((string?)session["company"], (bool)session["needsFirstAdministrator"]!, session["me"]!.Type));
        Assert.NotEmpty((string)session["antiforgery"]!);
    }

    [Theory]
    [InlineData("fr-FR,en;q=0.5", "fr")]
    [InlineData("en-GB", "en")]
    [InlineData("xx", null)]
    public async Task The_session_speaks_the_browsers_language_when_it_can(string accepted, string? expected)
    {
        await using var app = new BotApp();
        var visitor = app.Visitor();
        visitor.Http.DefaultRequestHeaders.Add("Accept-Language", accepted);

        var language = (string?)(await visitor.LoadAsync())["language"];

        Assert.Contains(language, expected is null ? ["en", "fr"] : new[] { expected });
    }

    [Fact]
    public async Task An_agent_signs_in_out_and_in_again_however_the_name_is_written()
    {
        await using var app = new BotApp();
        var marie = await app.AgentAsync("marie", role: "supervisor");
        Assert.Equal(
            """{"name":"marie","displayName":"Marie","role":"supervisor","available":true}""",
            Without((JObject)marie.Session["me"]!, "id").ToString(Newtonsoft.Json.Formatting.None));

        await marie.SignOutAsync();
        Assert.Equal(JTokenType.Null, marie.Session["me"]!.Type);
        AgentDriver.IsError(await marie.GetAsync("/people"), HttpStatusCode.Unauthorized, "SignedOut");

        var (status, session) = await marie.SignInAsync(" Marie ");
        Assert.Equal((HttpStatusCode.OK, "marie"), (status, (string?)session["me"]!["name"]));
        Assert.Equal("Marie", (string?)(await marie.LoadAsync())["me"]!["displayName"]);
        AgentDriver.IsError(await marie.GetAsync("/people"), HttpStatusCode.Forbidden, "NotAllowed");
    }

    [Fact]
    public async Task Whatever_is_wrong_has_one_answer_and_costs_one_look_at_a_password()
    {
        var hasher = new CountingHasher();
        await using var app = new BotApp(services: services => services.AddSingleton<IPasswordHasher<Agent>>(hasher));
        var chief = await app.AgentAsync("chief", role: "administrator");
        foreach (var name in new[] { "marie", "locked", "disabled" })
            await app.AgentAsync(name);
        var people = (await chief.GetAsync("/people")).Body["people"]!;
        await chief.PatchAsync($"/people/{people.Single(person => (string?)person["name"] == "disabled")["id"]}", new { disabled = true });
        var visitor = app.Visitor();
        for (var attempt = 0; attempt < 5; attempt++)
            await visitor.SignInAsync("locked", Wrong);

        var answers = new List<string>();
        foreach (var (name, password) in new[]
        {
            ("marie", Wrong), ("nobody", Wrong), ("locked", AgentDriver.Password), ("disabled", AgentDriver.Password), ("", ""), ("a name that nobody can have", Wrong),
            ("marie", new string('x', 5000)),
        })
        {
            var before = hasher.Looks;
            using var response = await visitor.RespondAsync(HttpMethod.Post, "/session", new { name, password });
            answers.Add($"{(int)response.StatusCode} {response.Headers} {await response.Content.ReadAsStringAsync()}");
            Assert.Equal(1, hasher.Looks - before);
        }

        Assert.Contains("WrongSignIn", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_tries_lock_for_fifteen_minutes_and_for_that_name_only()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AgentAsync("marie"), await app.AgentAsync("paul"));
        var visitor = app.Visitor();
        for (var attempt = 0; attempt < 5; attempt++)
            AgentDriver.IsError(await visitor.SignInAsync("marie", Wrong), HttpStatusCode.Unauthorized, "WrongSignIn");

        AgentDriver.IsError(await app.Visitor().SignInAsync("Marie"), HttpStatusCode.Unauthorized, "WrongSignIn");
        await paul.ElsewhereAsync();
        // A stranger locks a name; who is in stays in.
        Assert.Equal("marie", (string?)(await marie.LoadAsync())["me"]!["name"]);
        app.Time.Advance(TimeSpan.FromMinutes(14.5));
        AgentDriver.IsError(await visitor.SignInAsync("marie"), HttpStatusCode.Unauthorized, "WrongSignIn");
        app.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync("marie")).Status);
    }

    [Fact]
    public async Task A_right_sign_in_forgets_the_wrong_tries_before_it_and_after_a_lock_there_are_five_again()
    {
        await using var app = new BotApp();
        await app.AgentAsync("marie");
        var visitor = app.Visitor();
        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 0; attempt < 4; attempt++)
                await visitor.SignInAsync("marie", Wrong);
            Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync("marie")).Status);
        }

        for (var attempt = 0; attempt < 5; attempt++)
            await visitor.SignInAsync("marie", Wrong);
        app.Time.Advance(TimeSpan.FromMinutes(16));
        for (var attempt = 0; attempt < 4; attempt++)
            await visitor.SignInAsync("marie", Wrong);
        Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync("marie")).Status);
    }

    [Fact]
    public async Task Tries_at_once_are_no_more_than_tries_one_by_one()
    {
        await using var app = new BotApp();
        var signIns = app.Services.GetRequiredService<ISignIns>();

        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => signIns.TakeTryAsync("marie", CancellationToken.None)));

        Assert.Equal([1, 2, 3, 4, 5], taken.OfType<int>().Order());
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_refused_whatever_the_names()
    {
        await using var app = new BotApp(settings: ("Desk:SignInsPerMinute", "3"));
        var visitor = app.Visitor();
        AgentDriver.IsError(await visitor.SignInAsync("a1", Wrong), HttpStatusCode.Unauthorized, "WrongSignIn");
        AgentDriver.IsError(await visitor.PostAsync("/join/check", new { token = "x" }), HttpStatusCode.Gone, "LinkSpent");
        AgentDriver.IsError(await visitor.PostAsync("/join", new { token = "x" }), HttpStatusCode.Gone, "LinkSpent");

        using var refused = await visitor.RespondAsync(HttpMethod.Post, "/session", new { name = "a2", password = Wrong });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.Contains("Retry-After"));
        await visitor.LoadAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"name\":")]
    [InlineData("""{"name":5,"password":{}}""")]
    [InlineData("""{"name":"\ud800","password":"\udfff"}""")]
    [InlineData("{}")]
    public async Task A_body_that_is_no_sign_in_is_refused_and_nothing_breaks(string body)
    {
        await using var app = new BotApp();
        var visitor = app.Visitor();
        await visitor.LoadAsync();

        using var response = await visitor.RespondAsync(HttpMethod.Post, "/session", body);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized });
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static JObject Without(JObject json, string name)
    {
        var rest = (JObject)json.DeepClone();
        rest.Remove(name);
        return rest;
    }

    private sealed class CountingHasher : IPasswordHasher<Agent>
    {
        private readonly PasswordHasher<Agent> _real = new();
        private int _looks;

        public int Looks => _looks;

        public string HashPassword(Agent user, string password) => _real.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Agent user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _looks);
            return _real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
