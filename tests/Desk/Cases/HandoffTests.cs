using System.Net;
using EthicalBot.Desk.Cases;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Cases;

public sealed class HandoffTests
{
    public static TheoryData<string, string, string, string, string, string> Languages() => new()
    {
        { "en", "I want to talk to a person", "I am asking someone from our team to answer you here", "You are now talking to Marie, a person from Demo Shop", "You are talking to an AI again", "Marie has ended the conversation" },
        { "fr", "je veux parler à une personne", "Je demande à une personne de notre équipe de vous répondre ici", "Vous parlez maintenant à Marie, une personne de Demo Shop", "Vous parlez de nouveau à une IA", "Marie a terminé la conversation" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_customer_reaches_a_person_and_comes_back(string language, string request, string passed, string accepted, string givenBack, string _)
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var customer = app.Customer(language);
        await customer.OpenAsync();
        await customer.SayAsync(language == "fr" ? "où est ma commande 10042 ? 75011" : "where is my order 10042? 75011");

        var answer = Assert.Single(await customer.SayAsync(request));
        var told = CustomerDriver.TextOf(answer);
        Assert.Contains(passed, told, StringComparison.Ordinal);

        var found = Assert.Single(await agent.CasesAsync());
        var reference = (string)found["reference"]!;
        Assert.Contains(reference, told, StringComparison.Ordinal);
        Assert.Equal(("live", "waiting", language, "asked"), ((string?)found["kind"], (string?)found["state"], (string?)found["language"], (string?)found["reason"]));

        Assert.Contains(language == "fr" ? "où est ma commande" : "where is my order", (string?)(await agent.ViewAsync(reference))["request"], StringComparison.Ordinal);
        var view = await agent.DoAsync(reference, "accept");
        Assert.Equal(("accepted", true), ((string?)view["state"], (bool)view["isMine"]!));
        Assert.Equal("postcode", (string?)view["identity"]!["checkedBy"]);
        Assert.Equal("10042", (string?)view["order"]!["number"]);
        Assert.Equal("orderShown", (string?)Assert.Single(view["tried"]!)["what"]);
        Assert.Contains(accepted, (await customer.ShownAsync())[^1], StringComparison.Ordinal);

        await agent.SayAsync(reference, "Bonjour, Marie here.");
        var said = (await customer.ReadAgainAsync())[^1];
        Assert.Equal(("person", "Marie", "Marie"), ((string?)said["channelData"]!["speaker"]!["kind"], (string?)said["channelData"]!["speaker"]!["name"], (string?)said["from"]!["name"]));

        // The bot would know an answer to this, and is silent.
        await customer.SayToPersonAsync(agent, reference, language == "fr" ? "et mon colis alors ?" : "so where is my parcel?");
        Assert.Equal("customer", (await customer.ShownAsync())[^1].Split(':')[0]);

        await agent.DoAsync(reference, "give-back");
        Assert.Contains(givenBack, (await customer.ShownAsync())[^1], StringComparison.Ordinal);
        Assert.Empty(await agent.CasesAsync());
        Assert.Contains("10042", CustomerDriver.TextOf((await customer.SayAsync(language == "fr" ? "où est ma commande ?" : "where is my order?"))[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_customer_is_told_that_a_person_has_ended_the_conversation(string language, string request, string passed, string accepted, string givenBack, string closed)
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await WaitingAsync(app, agent, language, request);
        await agent.DoAsync(reference, "accept");

        await agent.DoAsync(reference, "close");

        var shown = await customer.ShownAsync();
        Assert.Contains(closed, shown[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(shown, line => line.Contains(givenBack, StringComparison.Ordinal));
        Assert.Equal(2, shown.Count(line => line.Contains(passed, StringComparison.Ordinal) || line.Contains(accepted, StringComparison.Ordinal)));
        AgentDriver.IsError(await agent.GetAsync($"/cases/{reference}"), HttpStatusCode.NotFound, "NoSuchCase");
    }

    [Fact]
    public async Task A_case_is_on_the_desk_within_a_second()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order?");

        await customer.SendAsync(customer.Message("I want to talk to a person"));
        var waited = await DeskSteps.UntilAsync(async () => (await agent.CasesAsync()).Count == 1);

        // Most of a second is slack for a loaded machine.
        Assert.InRange(waited, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Of_two_agents_who_accept_at_once_one_gets_the_case()
    {
        await using var app = new BotApp();
        var agents = new[] { await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul", "supervisor"), await app.AtTheDeskAsync("lea", "administrator") };
        var (customer, reference) = await WaitingAsync(app, agents[0]);

        var answers = await Task.WhenAll(agents.Select(agent => agent.PostAsync($"/cases/{reference}/accept")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        var winner = agents[Array.FindIndex(answers, answer => answer.Status == HttpStatusCode.OK)].DisplayName;
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer =>
        {
            AgentDriver.IsError(answer, HttpStatusCode.Conflict, "TakenByOther");
            Assert.Equal(winner, (string?)answer.Body["error"]!["agent"]);
        });
        Assert.Single(await customer.ShownAsync(), line => line.Contains("You are now talking to", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_agent_types_is_shown_as_typed_and_nothing_is_made_of_it()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await WaitingAsync(app, agent);

        await agent.SayAsync(reference, "1) 2 * 3 * 4\n# not a title <img src=x>");

        var said = (await customer.ReadAgainAsync())[^1];
        Assert.Equal(("plain", "1) 2 * 3 * 4\n# not a title <img src=x>"), ((string?)said["textFormat"], (string?)said["text"]));
    }

    [Fact]
    public async Task A_case_that_an_operator_closes_is_news_to_the_customer_too()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await WaitingAsync(app, agent);
        await agent.DoAsync(reference, "accept");

        Assert.True(await app.Services.GetRequiredService<CaseClosing>().CloseAsync(reference, "operator:test", CancellationToken.None));

        Assert.Contains("Demo Shop has ended the conversation", (await customer.ShownAsync())[^1], StringComparison.Ordinal);
        Assert.Equal("bot", (string?)(await customer.ReadAgainAsync())[^1]["channelData"]!["floor"]!["holder"]);
        Assert.Empty(await agent.CasesAsync());
        Assert.Equal(1, await app.CountAsync("select count(*) from audit where instr(canonical, 'case.close') > 0 and instr(canonical, 'operator:test') > 0"));
        Assert.False(await app.Services.GetRequiredService<CaseClosing>().CloseAsync(reference, "operator:test", CancellationToken.None));
    }

    [Fact]
    public async Task A_message_sent_again_is_said_once()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await WaitingAsync(app, agent);
        await agent.DoAsync(reference, "accept");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => agent.SayAsync(reference, "Just once", "the-same")));

        Assert.Single(await customer.ShownAsync(), line => line == "person: Just once");
    }

    [Fact]
    public async Task A_message_that_was_said_and_is_sent_again_after_a_take_over_is_no_fault()
    {
        await using var app = new BotApp();
        var (marie, sam) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("sam", "supervisor"));
        var (customer, reference) = await WaitingAsync(app, marie);
        await marie.SayAsync(reference, "Just once", "the-same");
        await sam.DoAsync(reference, "take-over");

        await marie.SayAsync(reference, "Just once", "the-same");

        Assert.Single(await customer.ShownAsync(), line => line == "person: Just once");
    }

    [Fact]
    public async Task Words_to_a_customer_who_has_started_over_are_refused()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await WaitingAsync(app, agent);
        await agent.DoAsync(reference, "accept");
        await customer.StartOverAsync();

        Assert.False((bool)(await agent.ViewAsync(reference))["may"]!["reply"]!);
        AgentDriver.IsError(await agent.PostAsync($"/cases/{reference}/messages", new { id = "x", text = "still there?" }), HttpStatusCode.Conflict, "CustomerGone");
        await agent.DoAsync(reference, "close");
    }

    [Fact]
    public async Task A_message_to_a_waiting_customer_takes_the_case_and_the_floor()
    {
        await using var app = new BotApp();
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        var (customer, reference) = await WaitingAsync(app, marie);

        await marie.SayAsync(reference, "I am here");

        var shown = await customer.ShownAsync();
        Assert.Contains("You are now talking to Marie", shown[^2], StringComparison.Ordinal);
        Assert.Equal("person: I am here", shown[^1]);
        AgentDriver.IsError(await paul.PostAsync($"/cases/{reference}/messages", new { id = "x", text = "me too" }), HttpStatusCode.Conflict, "TakenByOther");
        Assert.DoesNotContain(await customer.ShownAsync(), line => line.Contains("me too", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_supervisor_takes_over_and_the_customer_is_told()
    {
        await using var app = new BotApp();
        var (marie, sam) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("sam", "supervisor"));
        var (customer, reference) = await WaitingAsync(app, marie);
        await marie.DoAsync(reference, "accept");

        // Pressing "accept" a moment too late takes nothing from a colleague: taking over is another button.
        AgentDriver.IsError(await sam.PostAsync($"/cases/{reference}/accept"), HttpStatusCode.Conflict, "TakenByOther");
        await sam.DoAsync(reference, "take-over");

        Assert.Contains("Sam, a person from Demo Shop, is taking over", (await customer.ShownAsync())[^1], StringComparison.Ordinal);
        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/messages", new { id = "x", text = "still me" }), HttpStatusCode.Conflict, "TakenByOther");
    }

    [Fact]
    public async Task A_customer_who_waits_may_go_on_with_the_assistant()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await WaitingAsync(app, agent);

        // What is written while waiting is for the person; only who asks for one again is answered.
        await customer.SayToPersonAsync(agent, reference, "where is my parcel by the way");
        Assert.Equal("customer", (await customer.ShownAsync())[^1].Split(':')[0]);
        Assert.Contains(reference, CustomerDriver.TextOf((await customer.SayAsync("agent?"))[^1]), StringComparison.Ordinal);

        Assert.Contains("withdrawn", CustomerDriver.TextOf(Assert.Single(await customer.SayAsync("Continue with the assistant"))), StringComparison.Ordinal);
        Assert.Empty(await agent.CasesAsync());
        Assert.Contains("order number", CustomerDriver.TextOf((await customer.SayAsync("where is my parcel?"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handoff_events_are_kept_for_a_hub_and_never_reach_the_customer()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await WaitingAsync(app, agent);
        await agent.DoAsync(reference, "accept");
        await agent.DoAsync(reference, "give-back");

        Assert.Equal(1, await app.CountAsync("select count(*) from hub_events where name = 'handoff.initiate'"));
        Assert.Equal(2, await app.CountAsync("select count(*) from hub_events where name = 'handoff.status'"));
        Assert.DoesNotContain(await customer.ReadAgainAsync(), activity => (string?)activity["type"] == "event");
        Assert.Equal(0, await app.CountAsync("select count(*) from outbox o join hub_events h on h.id = o.activity_id"));
    }

    internal static async Task<(CustomerDriver Customer, string Reference)> WaitingAsync(
        BotApp app, AgentDriver agent, string language = "en", string request = "I want to talk to a person")
    {
        var customer = app.Customer(language);
        await customer.OpenAsync();
        await customer.SayAsync(request);
        var waiting = (await agent.CasesAsync()).OrderBy(one => (DateTimeOffset)one["openedAt"]!).Last();
        return (customer, (string)waiting["reference"]!);
    }
}
