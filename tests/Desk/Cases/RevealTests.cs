using System.Net;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Cases;

public sealed class RevealTests
{
    [Fact]
    public async Task What_the_purpose_names_stands_in_clear_for_the_agent_of_the_case_and_for_nobody_else()
    {
        await using var app = new BotApp();
        var (marie, paul, boss) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"), await app.AtTheDeskAsync("boss", "supervisor"));
        var reference = await WaitingAsync(app, marie, "I am Zoe Martin, my neighbour is Mr Karim Benali, my order is 10042");
        Assert.Empty((await marie.ViewAsync(reference))["shown"]!);

        var view = await marie.DoAsync(reference, "accept");

        Assert.Equal(["10042", "Zoe Martin"], Shown(view).Order());
        Assert.DoesNotContain("Benali", view.ToString(), StringComparison.Ordinal);
        foreach (var other in new[] { paul, boss })
        {
            var seen = (await other.ViewAsync(reference)).ToString();
            Assert.DoesNotContain("Zoe Martin", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("10042", seen, StringComparison.Ordinal);
        }

        await marie.DoAsync(reference, "close");
        AgentDriver.IsError(await marie.GetAsync($"/cases/{reference}"), HttpStatusCode.NotFound, "NoSuchCase");
        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/reveal", new { token = "⟦NAME_1⟧", reason = "answer" }), HttpStatusCode.Forbidden, "NotAllowed");
    }

    [Fact]
    public async Task One_pseudonym_is_shown_for_a_listed_reason_and_the_log_has_its_class_and_not_its_value()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        var reference = await WaitingAsync(app, marie, "my neighbour is Mr Karim Benali, pay to FR14 2004 1010 0505 0001 3M02 606");
        await marie.DoAsync(reference, "accept");
        var reveal = new { token = "⟦IBAN_1⟧", reason = "answer" };

        AgentDriver.IsError(await paul.PostAsync($"/cases/{reference}/reveal", reveal), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/reveal", new { reveal.token, reason = "curious" }), HttpStatusCode.BadRequest, "BadReason");
        foreach (var token in new[] { "⟦IBAN_2⟧", "⟦SECRET⟧", "FR14 2004", "" })
            AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/reveal", new { token, reason = "answer" }), HttpStatusCode.NotFound, "NothingToShow");
        Assert.Equal(0, await app.CountAsync("select count(*) from audit where instr(canonical, 'pseudonym.reveal') > 0"));

        var answer = await marie.DoAsync(reference, "reveal", reveal);

        Assert.Equal("FR14 2004 1010 0505 0001 3M02 606", (string?)answer["value"]);
        Assert.Equal(1, await app.CountAsync(
            $"select count(*) from audit where instr(canonical, 'pseudonym.reveal') > 0 and instr(canonical, 'Iban') > 0 and instr(canonical, 'answer') > 0 and instr(canonical, 'agent:{marie.Id}') > 0"));
        Assert.Equal(0, await app.CountAsync("select count(*) from audit where instr(canonical, '3M02') > 0 or instr(canonical, 'Benali') > 0"));
        Assert.DoesNotContain(app.Log.All, line => line.Contains("3M02", StringComparison.Ordinal));
        // Shown once is shown to whoever asked, then: the view hides it still.
        var view = await marie.ViewAsync(reference);
        Assert.DoesNotContain("3M02", view.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (int)view["reveals"]!);
    }

    [Fact]
    public async Task A_password_is_never_shown_not_even_with_its_line()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var reference = await WaitingAsync(app, marie, "my password is Tr0ub4dor&3 and my mail is zoe@example.org");
        var view = await marie.DoAsync(reference, "accept");
        var lineId = (string)view["lines"]!.First(line => ((string?)line["text"])!.Contains("SECRET", StringComparison.Ordinal))["id"]!;

        var shown = (string?)(await marie.DoAsync(reference, "reveal", new { lineId, reason = "answer" }))["text"];

        Assert.Equal("my password is ⟦SECRET⟧ and my mail is zoe@example.org", shown);
    }

    [Fact]
    public async Task The_agent_corrects_what_the_case_is_about_and_sees_what_that_needs()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        var reference = await WaitingAsync(app, marie, "I want to complain about how your driver spoke to me, I live at 12 rue des Lilas, 75011 Paris");
        var view = await marie.DoAsync(reference, "accept");
        Assert.DoesNotContain("Lilas", view.ToString(), StringComparison.Ordinal);

        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/purpose", new { purpose = "curiosity" }), HttpStatusCode.BadRequest, "BadPurpose");
        AgentDriver.IsError(await paul.PostAsync($"/cases/{reference}/purpose", new { purpose = "addressChange" }), HttpStatusCode.Forbidden, "NotAllowed");
        view = await marie.DoAsync(reference, "purpose", new { purpose = "addressChange" });

        Assert.Equal("addressChange", (string?)view["purpose"]);
        Assert.Contains(Shown(view), value => value.Contains("12 rue des Lilas", StringComparison.Ordinal));
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'case.purpose') > 0 and instr(canonical, 'AddressChange') > 0 and instr(canonical, 'agent:{marie.Id}') > 0"));
        Assert.DoesNotContain("Lilas", (await paul.ViewAsync(reference)).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lilas", (await marie.DoAsync(reference, "purpose", new { purpose = "privacyRequest" })).ToString(), StringComparison.Ordinal);
    }

    internal static async Task<string> WaitingAsync(BotApp app, AgentDriver agent, params string[] said)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        var before = (await agent.CasesAsync()).Select(one => (string?)one["reference"]).ToHashSet();
        foreach (var line in said)
            await customer.SayAsync(line);
        await customer.SayAsync("agent");
        return (string)Assert.Single(await agent.CasesAsync(), one => !before.Contains((string?)one["reference"]))["reference"]!;
    }

    private static IEnumerable<string> Shown(JObject view) => view["shown"]!.Select(one => (string)one["value"]!);
}
