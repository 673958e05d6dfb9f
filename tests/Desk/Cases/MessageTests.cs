using System.Net;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Desk.Cases;

public sealed class MessageTests
{
    [Fact]
    public async Task Where_nobody_is_a_message_is_taken_and_stays_on_the_desk_until_it_is_closed()
    {
        await using var app = new BotApp();
        var customer = await LeaveMessageAsync(app);

        var agent = await app.AgentAsync("marie");
        var view = await agent.OnlyCaseAsync();
        var reference = (string)view["reference"]!;
        Assert.Equal(("message", "waiting"), ((string?)view["kind"], (string?)view["state"]));
        // Not theirs yet: what is asked without personal data, and no way to reach anyone.
        Assert.Equal("", (string?)view["contactWay"] ?? "");
        Assert.DoesNotContain("marie.durand@example.org", view.ToString(), StringComparison.Ordinal);

        view = await agent.DoAsync(reference, "accept");
        Assert.Equal(("marie.durand@example.org", "In the morning"), ((string?)view["contactWay"], (string?)view["contactTime"]));
        Assert.Contains("zebrafish", (string?)view["request"], StringComparison.Ordinal);
        // Taking a message does not take the conversation: the customer is not there.
        Assert.DoesNotContain(await customer.ShownAsync(), line => line.Contains("You are now talking to", StringComparison.Ordinal));

        Assert.Single(await agent.CasesAsync());
        await agent.DoAsync(reference, "close");
        Assert.Empty(await agent.CasesAsync());
    }

    [Fact]
    public async Task Out_of_hours_a_message_is_taken_though_somebody_forgot_to_sign_out()
    {
        // The only open minute of the week is not now.
        var day = TimeProvider.System.GetUtcNow().AddDays(3).ToString("ddd", System.Globalization.CultureInfo.InvariantCulture);
        await using var app = new BotApp(settings: [("Desk:OpeningHours:0", $"{day} 03:00-03:01"), ("Company:TimeZone", "UTC")]);
        await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();

        var answer = CustomerDriver.TextOf(Assert.Single(await customer.SayAsync("person")));

        Assert.Contains("Our team is not here at the moment", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("asking someone", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_in_the_chat_to_a_message_takes_the_floor()
    {
        await using var app = new BotApp();
        var customer = await LeaveMessageAsync(app);
        var agent = await app.AgentAsync("marie");
        var reference = (string)(await agent.OnlyCaseAsync())["reference"]!;

        await agent.SayAsync(reference, "We will send a new one.");

        var shown = await customer.ShownAsync();
        Assert.Contains("You are now talking to Marie", shown[^2], StringComparison.Ordinal);
        await customer.SayToPersonAsync(agent, reference, "thank you, where is my order?");
        Assert.Equal("customer", (await customer.ShownAsync())[^1].Split(':')[0]);
        await agent.DoAsync(reference, "close");
        Assert.Contains("has ended the conversation", (await customer.ShownAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_a_message_and_asks_again_when_somebody_is_there_keeps_the_reference()
    {
        await using var app = new BotApp();
        var customer = await LeaveMessageAsync(app);
        var agent = await app.AtTheDeskAsync("marie");
        var reference = (string)Assert.Single(await agent.CasesAsync())["reference"]!;

        Assert.Contains(reference, CustomerDriver.TextOf(Assert.Single(await customer.SayAsync("person"))), StringComparison.Ordinal);

        Assert.Equal(("live", "waiting"), Assert.Single(await agent.CasesAsync()) is var one ? ((string?)one["kind"], (string?)one["state"]) : default);
    }

    [Fact]
    public async Task Who_waits_in_vain_is_told_and_asked_how_else_they_can_be_reached()
    {
        await using var app = new BotApp(settings: [("Desk:AnswerSeconds", "10")]);
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await HandoffTests.WaitingAsync(app, agent);
        await customer.SayToPersonAsync(agent, reference, "my zebrafish arrived broken");

        app.Time.Advance(TimeSpan.FromSeconds(21));

        await DeskSteps.UntilAsync(async () => (await customer.ShownAsync())[^1].Contains("our team cannot answer you here", StringComparison.Ordinal));
        Assert.Equal("message", (string?)Assert.Single(await agent.CasesAsync())["kind"]);
        await customer.SayAsync("06 12 34 56 78");
        Assert.Contains(reference, CustomerDriver.TextOf((await customer.SayAsync("Any time"))[^1]), StringComparison.Ordinal);
        var view = await agent.DoAsync(reference, "accept");
        Assert.Equal("06 12 34 56 78", (string?)view["contactWay"]);
        Assert.Contains("zebrafish", (string?)view["request"], StringComparison.Ordinal);
        Assert.Single(await customer.ShownAsync(), line => line.Contains("our team cannot answer you here", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_was_open_when_a_person_came_is_over_when_they_have_gone()
    {
        await using var app = new BotApp(settings: [("Desk:AnswerSeconds", "10")]);
        var agent = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await HandoffTests.WaitingAsync(app, agent);
        app.Time.Advance(TimeSpan.FromSeconds(21));
        await DeskSteps.UntilAsync(async () => (await customer.ShownAsync())[^1].Contains("our team cannot answer you here", StringComparison.Ordinal));
        await agent.SayAsync(reference, "I am here now, sorry.");
        await customer.SayToPersonAsync(agent, reference, "good, thank you");
        await agent.DoAsync(reference, "give-back");

        Assert.Contains("order number", CustomerDriver.TextOf((await customer.SayAsync("where is my order?"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_again_in_the_middle_of_leaving_a_message_gets_the_person_who_has_come()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("hello");
        await customer.SayAsync("I want to talk to a person");
        await customer.SayAsync("the zebrafish is broken");
        var agent = await app.AtTheDeskAsync("marie");

        Assert.Contains("asking someone from our team", CustomerDriver.TextOf((await customer.SayAsync("a human!!!"))[^1]), StringComparison.Ordinal);
        Assert.Equal("live", (string?)Assert.Single(await agent.CasesAsync())["kind"]);
    }

    [Fact]
    public async Task A_second_message_adds_to_the_first()
    {
        await using var app = new BotApp();
        var customer = await LeaveMessageAsync(app);
        await customer.SayAsync("I want to talk to a person");
        await customer.SayAsync("The xylophone is broken too, 06 12 34 56 78");
        await customer.SayAsync("Any time");

        var agent = await app.AgentAsync("marie");
        var view = await agent.DoAsync((string)Assert.Single(await agent.CasesAsync())["reference"]!, "accept");

        Assert.Contains("zebrafish", (string?)view["request"], StringComparison.Ordinal);
        Assert.Contains("xylophone", (string?)view["request"], StringComparison.Ordinal);
        Assert.Equal("06 12 34 56 78", (string?)view["contactWay"]);
    }

    [Fact]
    public async Task A_customer_whose_agent_is_gone_goes_to_the_next()
    {
        await using var app = new BotApp(settings: [("Desk:AwaySeconds", "30")]);
        var marie = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await HandoffTests.WaitingAsync(app, marie);
        await marie.DoAsync(reference, "accept");

        app.Time.Advance(TimeSpan.FromSeconds(31));
        var paul = await app.AtTheDeskAsync("paul");

        await DeskSteps.UntilAsync(async () => (await customer.ShownAsync())[^1].Contains("is no longer connected", StringComparison.Ordinal));
        Assert.Equal(("live", "waiting"), Assert.Single(await paul.CasesAsync()) is var one ? ((string?)one["kind"], (string?)one["state"]) : default);
        await paul.DoAsync(reference, "accept");
        Assert.Contains("You are now talking to Paul", (await customer.ShownAsync())[^1], StringComparison.Ordinal);
        AgentDriver.IsError(await marie.PostAsync($"/cases/{reference}/messages", new { id = "x", text = "back" }), HttpStatusCode.Conflict, "TakenByOther");
    }

    internal static async Task<CustomerDriver> LeaveMessageAsync(BotApp app)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("hello");
        await customer.SayAsync("I want to talk to a person");
        await customer.SayAsync("The zebrafish is broken, I am marie.durand@example.org");
        Assert.Contains("Your request is saved", CustomerDriver.TextOf((await customer.SayAsync("In the morning"))[^1]), StringComparison.Ordinal);
        return customer;
    }
}
