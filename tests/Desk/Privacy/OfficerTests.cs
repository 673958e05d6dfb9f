using System.Net;
using System.Text.RegularExpressions;
using EthicalBot.Handoff;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Privacy;

public sealed class OfficerTests
{
    private static readonly string Ever = "from=2020-01-01T00:00:00Z&until=2090-01-01T00:00:00Z";

    [Theory]
    [InlineData("agent")]
    [InlineData("supervisor")]
    [InlineData("administrator")]
    public async Task Nobody_else_comes_into_the_officer_s_part(string role)
    {
        await using var app = new BotApp();
        var other = await app.AgentAsync("other", role);
        var before = await AuditedAsync(app, "privacy.");

        foreach (var path in new[] { "/register", "/register.json", "/register.csv", "/requests", "/holds", $"/reveals?{Ever}" })
            AgentDriver.IsError(await other.GetAsync($"/privacy{path}"), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await other.PostAsync("/privacy/holds", new { @case = "X", reason = "x", until = "2090-01-01T00:00:00Z" }), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await other.PostAsync("/privacy/incidents", new { }), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await other.DeleteAsync("/privacy/holds/x"), HttpStatusCode.Forbidden, "NotAllowed");
        Assert.Equal(before, await AuditedAsync(app, "privacy."));
    }

    [Fact]
    public async Task The_officer_sees_no_case_and_nobody_counts_her_as_somebody_who_answers()
    {
        await using var app = new BotApp();
        var reference = await LeaveAsync(app);
        var officer = await app.AgentAsync("olive", role: "privacy");

        foreach (var path in new[] { "/cases", $"/cases/{reference}", "/people" })
            AgentDriver.IsError(await officer.GetAsync(path), HttpStatusCode.Forbidden, "NotAllowed");
        foreach (var path in new[] { $"/cases/{reference}/accept", "/presence", "/people/invitations" })
            AgentDriver.IsError(await officer.PostAsync(path, new { available = true, role = "privacy" }), HttpStatusCode.Forbidden, "NotAllowed");
        using var line = await officer.Http.GetAsync("/desk/hub");
        Assert.Equal(HttpStatusCode.Forbidden, line.StatusCode);
        Assert.Equal(0, await app.CountAsync("select count(*) from desk_presence"));
    }

    [Fact]
    public async Task The_register_is_the_one_of_what_runs_and_leaves_only_after_it_is_written_down()
    {
        await using var app = new BotApp(settings: [("Company:DataProtectionOfficer", "Max Schmidt, dpo@shop.example")]);
        var officer = await app.AgentAsync("olive", role: "privacy");
        var declared = app.Services.GetRequiredService<ProcessingRegister>();

        var (status, register) = await officer.GetAsync("/privacy/register?lang=fr");

        Assert.True(status == HttpStatusCode.OK, $"{status}: {register}\n{officer.Errors}");
        Assert.Equal(("Demo Shop", "Max Schmidt, dpo@shop.example"), ((string?)register["controller"], (string?)register["officer"]));
        Assert.Equal(declared.Stores.Select(store => store.Store), register["stores"]!.Select(store => (string?)store["name"]));
        Assert.Empty(register["processors"]!);
        foreach (var of in new[] { Persons.Customers, Persons.Staff })
        {
            var limits = register["activities"]!.Where(activity => (string?)activity["people"]!["key"] == of.ToString()).SelectMany(activity => activity["limits"]!).ToList();
            Assert.Equal(declared.RulesFor(of).Select(rule => rule.Category).Order(), limits.Select(limit => (string?)limit["category"]!["key"]).Order());
            Assert.All(limits, limit => Assert.NotEmpty(limit["stores"]!));
        }

        Assert.Contains("Clients", register.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("key_vault", register["measures"]!.Select(measure => (string?)measure["key"]));

        using var csv = await officer.RespondAsync(HttpMethod.Get, "/privacy/register.csv?lang=en");
        var lines = Regex.Split((await csv.Content.ReadAsStringAsync()).Trim(), "\r\n");
        Assert.Equal(("text/csv", "register.csv"), (csv.Content.Headers.ContentType?.MediaType, csv.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
        Assert.Equal(1 + declared.Activities.Sum(activity => activity.Limits.Count), lines.Length);
        Assert.Contains(lines, line => line.Contains("\"24 hours\"", StringComparison.Ordinal) && line.Contains("mailbox", StringComparison.Ordinal));
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'privacy.register') > 0 and instr(canonical, 'agent:{officer.Id}') > 0"));
    }

    [Fact]
    public async Task Requests_stand_with_their_due_dates_and_say_when_they_are_late()
    {
        await using var app = new BotApp();
        var requests = app.Services.GetRequiredService<IRightsRequests>();
        var (late, done, fresh) = (RightsReference.New(), RightsReference.New(), RightsReference.New());
        await requests.OpenAsync(late, RightsRequestKind.Access, "directline:a", "directline", "fr", CancellationToken.None);
        await requests.OpenAsync(done, RightsRequestKind.Erasure, "directline:b", "letter", "en", CancellationToken.None);
        await requests.CloseAsync(done, RightsRequestOutcome.Held, CancellationToken.None);
        app.Time.Advance(TimeSpan.FromDays(32));
        await requests.OpenAsync(fresh, RightsRequestKind.Rectification, "directline:c", "letter", "en", CancellationToken.None);
        var officer = await app.AgentAsync("olive", role: "privacy");

        var read = (await officer.GetAsync("/privacy/requests")).Body["requests"]!.ToDictionary(request => (string)request["reference"]!);

        Assert.Equal((true, false, false), ((bool)read[late]["overdue"]!, (bool)read[done]["overdue"]!, (bool)read[fresh]["overdue"]!));
        Assert.Equal(("Erasure", "Held"), ((string?)read[done]["kind"], (string?)read[done]["outcome"]));
        Assert.Equal(1, await AuditedAsync(app, "privacy.requests"));
    }

    [Fact]
    public async Task A_hold_is_placed_by_the_reference_of_a_case_with_a_reason_and_an_end_and_released()
    {
        await using var app = new BotApp();
        var reference = await LeaveAsync(app);
        var officer = await app.AgentAsync("olive", role: "privacy");
        var until = app.Time.GetUtcNow().AddDays(90);

        AgentDriver.IsError(await officer.PostAsync("/privacy/holds", new { @case = "NO-SUCH", reason = "a claim", until }), HttpStatusCode.NotFound, "NothingKept");
        AgentDriver.IsError(await officer.PostAsync("/privacy/holds", new { @case = reference, reason = "a claim" }), HttpStatusCode.BadRequest, "BadDate");
        AgentDriver.IsError(await officer.PostAsync("/privacy/holds", new { @case = reference, reason = "a claim", until = until.AddYears(-1) }), HttpStatusCode.BadRequest, "BadDate");
        AgentDriver.IsError(await officer.PostAsync("/privacy/holds", new { @case = reference, reason = " ", until }), HttpStatusCode.BadRequest, "NoReason");
        Assert.Empty((await officer.GetAsync("/privacy/holds")).Body["holds"]!);

        var (status, placed) = await officer.PostAsync("/privacy/holds", new { @case = reference, reason = "a claim of zoe@example.org in Lyon", until });

        Assert.True(status == HttpStatusCode.OK, $"{status}: {placed}\n{officer.Errors}");
        var hold = Assert.Single(placed["holds"]!);
        Assert.Equal((reference, "Olive"), ((string?)hold["case"], (string?)hold["placedBy"]));
        Assert.Contains("a claim of", (string?)hold["reason"], StringComparison.Ordinal);
        Assert.DoesNotContain("zoe@example.org", placed.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'hold.placed') > 0 and instr(canonical, 'agent:{officer.Id}') > 0"));

        var (_, released) = await officer.DeleteAsync($"/privacy/holds/{hold["id"]}");
        Assert.NotEqual(JTokenType.Null, Assert.Single(released["holds"]!)["endedAt"]!.Type);
        AgentDriver.IsError(await officer.DeleteAsync($"/privacy/holds/{hold["id"]}"), HttpStatusCode.NotFound, "NoSuchHold");
        Assert.Equal(1, await AuditedAsync(app, "hold.released"));
    }

    [Fact]
    public async Task Reveals_tell_who_when_which_class_and_why_and_never_what()
    {
        await using var app = new BotApp();
        var (marie, officer) = (await app.AgentAsync("marie"), await app.AgentAsync("olive", role: "privacy"));
        AuditEntry Entry(AuditWord action, params AuditFact[] facts) =>
            new(app.Time.GetUtcNow(), AuditActor.Agent(marie.Id), action, AuditId.Of("directline:a"), AuditId.Of("CASE-1"), facts);
        await app.Services.GetRequiredService<IAuditLog>().WriteAsync(
            [
                Entry("line.reveal"u8, AuditFact.Of("line"u8, AuditId.Of("l-1")), AuditFact.Of("reason"u8, "answer"u8)),
                Entry("pseudonym.reveal"u8, AuditFact.Of("class"u8, EthicalBot.Privacy.DataClass.Email), AuditFact.Of("reason"u8, "fraud"u8)),
                Entry("case.read"u8),
            ],
            CancellationToken.None);

        var (_, body) = await officer.GetAsync($"/privacy/reveals?{Ever}");

        Assert.Equal([("Marie", "CASE-1", "Email", "fraud"), ("Marie", "CASE-1", null, "answer")],
            body["reveals"]!.Select(one => ((string?)one["agent"], (string?)one["case"], (string?)one["class"], (string?)one["reason"])));
        Assert.Equal(("Marie", 2, 1), ((string?)Assert.Single(body["agents"]!)["agent"], (int)body["agents"]![0]!["count"]!, (int)body["agents"]![0]!["cases"]!));
        AgentDriver.IsError(await officer.GetAsync("/privacy/reveals?from=2026-01-02T00:00:00Z&until=2026-01-01T00:00:00Z"), HttpStatusCode.BadRequest, "BadWindow");
        Assert.Equal(1, await AuditedAsync(app, "privacy.reveals"));
    }

    internal static Task<long> AuditedAsync(BotApp app, string action) => app.CountAsync($"select count(*) from audit where instr(canonical, '{action}') > 0");

    /// <summary>A customer leaves a message; the reference of its case.</summary>
    internal static async Task<string> LeaveAsync(BotApp app)
    {
        await MessageTests.LeaveMessageAsync(app);
        var agent = await app.AgentAsync("reader");
        return (string)Assert.Single(await agent.CasesAsync())["reference"]!;
    }
}
