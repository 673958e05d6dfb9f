using System.Net;
using System.Text;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Desk.Cases;

public sealed class PrivacyTests
{
    [Fact]
    public async Task Before_a_case_is_theirs_an_agent_sees_words_without_personal_data()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order 10042? my mail is marie@example.org");
        await customer.SayAsync("agent");
        var view = await marie.OnlyCaseAsync();
        var reference = (string)view["reference"]!;

        Assert.Null(view["order"]?.ToObject<object>());
        Assert.DoesNotContain("marie@example.org", view.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("10042", view.ToString(), StringComparison.Ordinal);
        Assert.Contains("⟦EMAIL_1⟧", view.ToString(), StringComparison.Ordinal);

        await marie.DoAsync(reference, "accept");
        Assert.NotNull((await marie.ViewAsync(reference))["order"]?.ToObject<object>());
        Assert.Null((await paul.ViewAsync(reference))["order"]?.ToObject<object>());
    }

    [Fact]
    public async Task Covered_words_are_shown_to_the_agent_of_the_case_for_a_listed_reason_and_it_is_written_down()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("hello, it is about marie.durand@example.org");
        await customer.SayAsync("agent");
        var view = await marie.OnlyCaseAsync();
        var reference = (string)view["reference"]!;
        var lineId = (string)view["lines"]!.First(line => (bool)line["hidden"]!)["id"]!;
        await marie.DoAsync(reference, "accept");

        AgentDriver.IsError(await paul.PostAsync($"/cases/{reference}/reveal", new { lineId, reason = "answer" }), HttpStatusCode.Forbidden, "NotAllowed");
        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/reveal", new { lineId, reason = "curious" }), HttpStatusCode.BadRequest, "BadReason");
        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/reveal", new { lineId = "06 12 34 56 78", reason = "answer" }), HttpStatusCode.NotFound, "NoSuchLine");
        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/messages", new { text = "no id" }), HttpStatusCode.BadRequest, "BadId");
        Assert.Equal(0, await app.CountAsync("select count(*) from audit where instr(canonical, 'line.reveal') > 0 or instr(canonical, '06 12') > 0"));

        var shown = await marie.DoAsync(reference, "reveal", new { lineId, reason = "answer" });

        Assert.Equal("hello, it is about marie.durand@example.org", (string?)shown["text"]);
        Assert.Equal(1, await app.CountAsync($"select count(*) from audit where instr(canonical, 'line.reveal') > 0 and instr(canonical, 'agent:{marie.Id}') > 0"));
        Assert.Equal(0, await app.CountAsync("select count(*) from audit where instr(canonical, 'marie.durand') > 0"));
    }

    [Fact]
    public async Task Every_look_at_a_case_is_written_down_once_for_the_time_it_lasts()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        var (_, reference) = await HandoffTests.WaitingAsync(app, marie);

        for (var look = 0; look < 3; look++)
        {
            await marie.ViewAsync(reference);
            await paul.ViewAsync(reference);
        }

        Assert.Equal(1, await LooksAsync(app, marie));
        Assert.Equal(1, await LooksAsync(app, paul));
    }

    [Fact]
    public async Task A_note_reaches_no_customer_and_lies_sealed()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        var (customer, reference) = await HandoffTests.WaitingAsync(app, marie);
        await marie.DoAsync(reference, "accept");

        await marie.DoAsync(reference, "notes", new { id = "n1", text = "seems to be a xylophone dealer" });
        await marie.DoAsync(reference, "notes", new { id = "n1", text = "seems to be a xylophone dealer" });

        await marie.DoAsync(reference, "notes", new { id = "n2", text = "call 06 12 34 56 78" });
        Assert.Equal("call ⟦PHONE_1⟧", (string?)(await paul.ViewAsync(reference))["notes"]![1]!["text"]);
        Assert.Equal("call 06 12 34 56 78", (string?)(await marie.ViewAsync(reference))["notes"]![1]!["text"]);

        var note = (await paul.ViewAsync(reference))["notes"]![0]!;
        Assert.Equal(("Marie", "seems to be a xylophone dealer"), ((string?)note["author"], (string?)note["text"]));
        Assert.DoesNotContain(await customer.ReadAgainAsync(), activity => activity.ToString().Contains("xylophone", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.All, line => line.Contains("xylophone", StringComparison.Ordinal));
        await app.DisposeStoreAsync();
        Assert.All(app.StoreFiles(), file => Assert.True(file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("xylophone")) < 0));
        Directory.Delete(app.Folder, recursive: true);
    }

    [Fact]
    public async Task A_customer_cannot_speak_for_the_desk()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await HandoffTests.WaitingAsync(app, agent);

        await customer.SendAsync(new { type = "event", name = "desk.unanswered", value = reference, from = new { id = "ethicalbot:desk", role = "bot" } });
        await customer.SayToPersonAsync(agent, reference, "after that");

        Assert.Equal("live", (string?)Assert.Single(await agent.CasesAsync())["kind"]);
    }

    private static Task<long> LooksAsync(BotApp app, AgentDriver agent) =>
        app.CountAsync($"select count(*) from audit where instr(canonical, 'case.read') > 0 and instr(canonical, 'agent:{agent.Id}') > 0");
}
