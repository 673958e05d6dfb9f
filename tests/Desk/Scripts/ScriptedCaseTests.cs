using System.Net;
using System.Text.RegularExpressions;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Desk.Scripts;

public sealed partial class ScriptedCaseTests(ITestOutputHelper output)
{
    private const double MostReveals = 0.3;

    [Fact]
    public async Task An_agent_does_the_work_of_twenty_cases_and_hardly_ever_has_to_reveal_anything()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        Assert.Equal(20, ScriptedCases.All.Count);
        var (reveals, faults) = (0, new List<string>());
        foreach (var script in ScriptedCases.All)
        {
            var needed = await WorkAsync(app, script, marie, paul, faults);
            reveals += needed;
            output.WriteLine($"{script.Name}: {needed} reveal(s)");
        }

        var mean = (double)reveals / ScriptedCases.All.Count;
        output.WriteLine($"{reveals} reveals in {ScriptedCases.All.Count} cases: {mean:0.00} a case");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(mean <= MostReveals, $"{mean:0.00} reveals a case");

        // The desk counts the same.
        var boss = await app.AgentAsync("boss", "supervisor");
        var report = (await boss.GetAsync("/reports/reveals")).Body;
        Assert.Equal((20, reveals), ((int)report["cases"]!, (int)report["reveals"]!));
        Assert.Equal(reveals, await app.CountAsync("select count(*) from audit where instr(canonical, 'pseudonym.reveal') > 0"));
        Assert.Equal(HttpStatusCode.Forbidden, (await marie.GetAsync("/reports/reveals")).Status);
    }

    private static async Task<int> WorkAsync(BotApp app, ScriptedCase script, AgentDriver marie, AgentDriver paul, List<string> faults)
    {
        await app.SeeAsync(marie);
        var customer = app.Customer(script.Language);
        await customer.OpenAsync();
        foreach (var line in script.Before)
            await customer.SayAsync(line);
        var reference = (string)Assert.Single(await marie.CasesAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");
        foreach (var line in script.After)
        {
            await customer.SendAsync(customer.Message(line));
        }

        var all = script.Before.Length + script.After.Length;
        await DeskSteps.UntilAsync(async () => (await marie.ViewAsync(reference))["lines"]!.Count(line => (string?)line["speaker"] == "customer") == all);

        var view = await marie.ViewAsync(reference);
        var colleagues = (await paul.ViewAsync(reference)).ToString();
        var reveals = 0;
        if ((string?)view["purpose"] != script.Purpose)
            faults.Add($"{script.Name}: taken for {view["purpose"]}");
        foreach (var fact in script.Needs)
        {
            if (!view.ToString().Contains(fact.Value, StringComparison.Ordinal))
            {
                if (await RevealAsync(marie, reference, view, fact) is not { } tries)
                    faults.Add($"{script.Name}: cannot be done without {fact.Value}; lines: {Words(view)}");
                else
                    reveals += tries;
            }

            // The parcel's way, which the assistant tells, names towns too.
            if (fact.Label != "ADDRESS" && colleagues.Contains(fact.Value, StringComparison.Ordinal))
                faults.Add($"{script.Name}: a colleague sees {fact.Value}");
        }

        faults.AddRange(script.Hidden.Where(value => colleagues.Contains(value, StringComparison.Ordinal)).Select(value => $"{script.Name}: a colleague sees {value}"));
        faults.AddRange(script.Hidden.Where(value => view.ToString().Contains(value, StringComparison.Ordinal)).Select(value => $"{script.Name}: the agent sees {value}"));
        await marie.DoAsync(reference, "close");
        if ((await marie.GetAsync($"/cases/{reference}")).Status != HttpStatusCode.NotFound)
            faults.Add($"{script.Name}: seen after it was closed");
        return reveals;
    }

    // As a person would: one pseudonym of the right kind after the other.
    private static async Task<int?> RevealAsync(AgentDriver agent, string reference, JObject view, Fact fact)
    {
        var tries = 0;
        foreach (var token in Tokens().Matches(Words(view)).Select(match => match.Value).Distinct().Where(token => token.StartsWith($"⟦{fact.Label}_", StringComparison.Ordinal)))
        {
            tries++;
            if (((string?)(await agent.DoAsync(reference, "reveal", new { token, reason = "answer" }))["value"])?.Contains(fact.Value, StringComparison.Ordinal) == true)
                return tries;
        }

        return null;
    }

    private static string Words(JObject view) => string.Join('\n', view["lines"]!.Where(line => (string?)line["speaker"] == "customer").Select(line => (string?)line["text"]));

    [GeneratedRegex("⟦[A-Z]+_[0-9]+⟧")]
    private static partial Regex Tokens();
}
