using System.Net;
using EthicalBot.Desk.Automations;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Automations;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Risk;

public sealed class MoveTests
{
    private const int Seed = 48;

    [Fact]
    public async Task Those_in_charge_see_every_automation_that_has_stages_and_agents_do_not()
    {
        await using var app = new BotApp();
        var (marie, sam) = (await app.AgentAsync("marie"), await app.AgentAsync("sam", "supervisor"));

        AgentDriver.IsError(await marie.GetAsync("/automations"), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await marie.PostAsync("/automations/cancel/demote"), HttpStatusCode.Forbidden, "NotAllowed");
        var (status, body) = await sam.GetAsync("/automations");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(RiskRegistry.Staged.Select(one => one.Name), body["automations"]!.Select(one => (string?)one["name"]));
        Assert.Equal("Tell you where an order stands", (string?)One((status, body), "order_status")["words"]!["en"]);
        Assert.All(body["automations"]!, one => Assert.Equal(7, one["words"]!.Count()));
        Assert.All(body["automations"]!, one => Assert.Equal(("automatic", false, true), ((string?)one["stage"], (bool)one["mayPromote"]!, (bool)one["mayDemote"]!)));
    }

    [Fact]
    public async Task A_stage_is_raised_by_a_signer_on_two_hundred_compared_decisions_and_not_before()
    {
        await using var app = new BotApp();
        var sam = await app.AgentAsync("sam", "supervisor");
        Assert.Equal("suggest", (string?)One(await sam.PostAsync("/automations/cancel/demote"), "cancel")["stage"]);
        AgentDriver.IsError(await sam.PostAsync("/automations/cancel/promote"), HttpStatusCode.Conflict, "NotProven");
        await app.AddAsync("cancel", AutomationStage.Suggest, Decisions.Mixed(199, 0));
        AgentDriver.IsError(await sam.PostAsync("/automations/cancel/promote"), HttpStatusCode.Conflict, "NotProven");
        // What was compared in another stage, or done by the bot, does not count.
        await app.AddAsync("cancel", AutomationStage.Shadow, Decisions.Mixed(50, 0));
        AgentDriver.IsError(await sam.PostAsync("/automations/cancel/promote"), HttpStatusCode.Conflict, "NotProven");

        await app.AddAsync("cancel", AutomationStage.Suggest, AutomationResult.Agreed);
        var raised = One(await sam.PostAsync("/automations/cancel/promote"), "cancel");

        Assert.Equal(("automatic", 0), ((string?)raised["stage"], (int)raised["compared"]!));
        AgentDriver.IsError(await sam.PostAsync("/automations/cancel/promote"), HttpStatusCode.Conflict, "NoSuchStage");
        AgentDriver.IsError(await sam.PostAsync("/automations/withdraw/demote"), HttpStatusCode.NotFound, "NoSuchAutomation");
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'automation.promote') > 0 and instr(canonical, 'agent:{sam.Id}') > 0"));
    }

    [Fact]
    public async Task Enough_decisions_of_which_too_many_differ_raise_nothing()
    {
        await using var app = new BotApp();
        var sam = await app.AgentAsync("sam", "administrator");
        await sam.PostAsync("/automations/cancel/demote");
        await app.AddAsync("cancel", AutomationStage.Suggest, Decisions.Mixed(298, 6));

        var seen = One(await sam.GetAsync("/automations"), "cancel");

        Assert.Equal((304, 298, false), ((int)seen["compared"]!, (int)seen["right"]!, (bool)seen["mayPromote"]!));
        AgentDriver.IsError(await sam.PostAsync("/automations/cancel/promote"), HttpStatusCode.Conflict, "NotProven");
    }

    [Fact]
    public async Task The_settings_are_a_ceiling_that_no_signer_passes()
    {
        await using var app = new BotApp(settings: [("Automations:cancel:Stage", "suggest")]);
        var sam = await app.AgentAsync("sam", "administrator");
        await app.AddAsync("cancel", AutomationStage.Suggest, Decisions.Mixed(300, 0));

        Assert.Equal("suggest", (string?)One(await sam.GetAsync("/automations"), "cancel")["stage"]);
        AgentDriver.IsError(await sam.PostAsync("/automations/cancel/promote"), HttpStatusCode.Conflict, "NoSuchStage");
        Assert.Equal("shadow", (string?)One(await sam.PostAsync("/automations/cancel/demote"), "cancel")["stage"]);
        AgentDriver.IsError(await sam.PostAsync("/automations/cancel/demote"), HttpStatusCode.Conflict, "NoSuchStage");
    }

    [Fact]
    public async Task A_bad_stream_loses_a_stage_within_ten_minutes_and_no_other_does()
    {
        await using var app = new BotApp();
        var moves = app.Services.GetRequiredService<AutomationMoves>();
        var random = new Random(Seed);
        await app.AddAsync("changeAddress", AutomationStage.Automatic, [.. Enumerable.Repeat(AutomationResult.Done, 500)]);
        Assert.Empty(await moves.LowerWhatIsBadAsync(CancellationToken.None));

        var minutes = 0;
        IReadOnlyList<string> lowered = [];
        for (; lowered.Count == 0 && minutes < 10; minutes++)
        {
            // Four a minute, and half of them wrong in each of the ways in which a write can be.
            await app.AddAsync("changeAddress", AutomationStage.Automatic, [.. Enumerable.Range(0, 4).Select(_ => random.Next(2) == 0 ? AutomationResult.Done : (AutomationResult)random.Next((int)AutomationResult.Refused, (int)AutomationResult.Wrong + 1))]);
            app.Time.Advance(TimeSpan.FromMinutes(1));
            lowered = await moves.LowerWhatIsBadAsync(CancellationToken.None);
        }

        Assert.Equal(["changeAddress"], lowered);
        var stages = app.Services.GetRequiredService<AutomationStages>();
        Assert.Equal(AutomationStage.Suggest, await stages.OfAsync(RiskRegistry.Find("changeAddress")!, CancellationToken.None));
        Assert.All(RiskRegistry.Staged.Where(one => one.Name != "changeAddress"), one => Assert.Equal(AutomationStage.Automatic, stages.OfAsync(one, CancellationToken.None).Result));
        // It begins anew there: what cost it the first stage costs it no second.
        Assert.Empty(await moves.LowerWhatIsBadAsync(CancellationToken.None));
        Assert.Equal(1, await app.CountAsync("select count(*) from audit where instr(canonical, 'automation.demote') > 0 and instr(canonical, '\"bot\"') > 0"));
    }

    [Fact]
    public async Task A_good_stream_of_two_thousand_keeps_its_stage()
    {
        await using var app = new BotApp();
        var moves = app.Services.GetRequiredService<AutomationMoves>();
        var random = new Random(Seed);
        var bar = RiskRegistry.Find("cancel")!.Rule.Bar;
        for (var tenth = 0; tenth < 10; tenth++)
        {
            await app.AddAsync("cancel", AutomationStage.Automatic, [.. Enumerable.Range(0, 200).Select(_ => random.NextDouble() < bar ? AutomationResult.Done : AutomationResult.Refused)]);
            app.Time.Advance(TimeSpan.FromMinutes(1));
            Assert.Empty(await moves.LowerWhatIsBadAsync(CancellationToken.None));
        }
    }

    private static JToken One((HttpStatusCode Status, JObject Body) answer, string name)
    {
        Assert.True(answer.Status == HttpStatusCode.OK, $"{answer.Status}: {answer.Body}");
        return Assert.Single(answer.Body["automations"]!, one => (string?)one["name"] == name);
    }
}
