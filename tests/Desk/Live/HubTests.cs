using System.Diagnostics;
using System.Net;
using EthicalBot.Handoff.Presence;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Desk.Live;

public sealed class HubTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HubDoor _door = new();
    private readonly NotedPresence _presence = new();

    [Fact]
    public async Task Who_is_connected_is_there_and_who_has_left_is_not()
    {
        await using var app = App();
        var marie = await app.AgentAsync("marie");
        Assert.Contains("No person is here", await AskAsync(app), StringComparison.Ordinal);

        await using (await _door.LineAsync(app, marie))
        {
            Assert.Equal(1, await marie.PresentAsync());
            Assert.Contains("I am asking someone from our team", await AskAsync(app), StringComparison.Ordinal);
        }

        await _door.OutAsync();
        Assert.Equal(0, await marie.PresentAsync());
        Assert.Contains("No person is here", await AskAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_hear_within_a_second_which_case_has_something_new_and_nothing_more()
    {
        await using var app = App();
        var marie = await app.AgentAsync("marie");
        await using var line = await _door.LineAsync(app, marie);
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("hello, I am marie.durand@example.org");

        var asked = Stopwatch.GetTimestamp();
        await customer.SendAsync(customer.Message("I want to talk to a person"));
        // Without a reference it is about who is there.
        var (first, at) = await line.NextAsync();
        while ((string?)first["arguments"]![0] == "")
            (first, at) = await line.NextAsync();
        var reference = (string)first["arguments"]![0]!;
        var waits = new List<TimeSpan> { Stopwatch.GetElapsedTime(asked, at) };
        Assert.Equal(reference, (string?)Assert.Single(await marie.CasesAsync())["reference"]);
        await marie.DoAsync(reference, "accept");
        foreach (var text in new[] { "my zebrafish is broken", "and so is its bowl", "please write to marie.durand@example.org", "are you there?" })
        {
            var said = Stopwatch.GetTimestamp();
            await customer.SendAsync(customer.Message(text));
            var count = waits.Count;
            waits.Add(await line.HearAsync(reference, said, async () => (await marie.ViewAsync(reference))["lines"]!.Count(one => (string?)one["speaker"] == "customer") == count + 2));
        }

        output.WriteLine($"heard after {string.Join(", ", waits.Select(wait => $"{wait.TotalMilliseconds:0} ms"))}");
        // The middle one: a loaded machine may be late once.
        Assert.InRange(waits.Order().ElementAt(waits.Count / 2), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        await marie.DoAsync(reference, "close");
        Assert.NotEmpty(line.Heard);
        Assert.All(line.Heard, heard => Assert.Contains(heard, new[] { $$"""{"type":1,"target":"changed","arguments":["{{reference}}"]}""", """{"type":1,"target":"changed","arguments":[""]}""" }));
    }

    [Fact]
    public async Task That_a_customer_is_typing_reaches_the_agent_of_the_case_alone_and_is_kept_nowhere()
    {
        await using var app = App();
        var (marie, paul) = (await app.AgentAsync("marie"), await app.AgentAsync("paul"));
        await using var mine = await _door.LineAsync(app, marie);
        await using var other = await _door.LineAsync(app, paul);
        var (customer, reference) = await HandoffTests.WaitingAsync(app, marie);
        await marie.DoAsync(reference, "accept");
        var kept = await app.CountAsync("select count(*) from mailbox");

        await customer.SendAsync(new { type = "typing" });
        while ((string?)(await mine.NextAsync()).Message["target"] != "customerTyping")
        {
        }

        Assert.Equal($$"""{"type":1,"target":"customerTyping","arguments":["{{reference}}"]}""", mine.Heard[^1]);
        Assert.Equal(kept, await app.CountAsync("select count(*) from mailbox"));
        await marie.DoAsync(reference, "close");
        await other.HearAsync(reference, 0, async () => (await paul.CasesAsync()).Count == 0);
        Assert.DoesNotContain(other.Heard, heard => heard.Contains("Typing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task News_reach_every_page_and_their_end_too()
    {
        await using var app = App();
        var (marie, paul) = (await app.AgentAsync("marie"), await app.AgentAsync("paul"));
        await using var one = await _door.LineAsync(app, marie);
        await using var other = await _door.LineAsync(app, paul);
        // Who is already there learns that somebody came, and not who.
        Assert.Equal("""{"type":1,"target":"changed","arguments":[""]}""", (await one.NextAsync()).Message.ToString(Newtonsoft.Json.Formatting.None));
        var (_, reference) = await HandoffTests.WaitingAsync(app, marie);
        await marie.DoAsync(reference, "accept");

        await marie.DoAsync(reference, "close");

        await other.HearAsync(reference, 0, async () => (await paul.GetAsync($"/cases/{reference}")).Status == HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ethicalbot-desk=nonsense")]
    public async Task Nobody_listens_without_a_session(string? cookie)
    {
        await using var app = App();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => app.LineAsync(cookie));

        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_disabled_is_cut_off_and_no_longer_there()
    {
        await using var app = App();
        var (chief, marie) = (await app.AgentAsync("chief", "administrator"), await app.AgentAsync("marie"));
        await using var line = await _door.LineAsync(app, marie);
        await using var theirs = await _door.LineAsync(app, chief);
        Assert.Equal(2, await chief.PresentAsync());

        Assert.Equal(HttpStatusCode.NoContent, (await chief.PatchAsync($"/people/{marie.Id}", new { disabled = true })).Status);
        // From that moment on nobody is promised to a customer in their name.
        Assert.Equal(1, await app.Services.GetRequiredService<IAgentPresence>().FreeAsync(CancellationToken.None));
        _presence.Forget();
        var disabled = Stopwatch.GetTimestamp();
        await line.Cut.WaitAsync(Patience);
        output.WriteLine($"cut after {Stopwatch.GetElapsedTime(disabled).TotalSeconds:0.0} s");
        await _door.OutAsync();

        Assert.InRange(Stopwatch.GetElapsedTime(disabled), TimeSpan.Zero, TimeSpan.FromSeconds(15));
        await DeskSteps.UntilAsync(() => Task.FromResult(_presence.Seen.Count > 0));
        Assert.DoesNotContain(_presence.Seen, seen => seen.Contains(marie.Id));
        Assert.Equal(1, await chief.PresentAsync());
        Assert.False(theirs.Cut.IsCompleted);
    }

    [Fact]
    public async Task Who_has_the_page_open_twice_counts_once_and_is_there_until_the_last_is_closed()
    {
        await using var app = App();
        var marie = await app.AgentAsync("marie");
        var (one, other) = (await _door.LineAsync(app, marie), await _door.LineAsync(app, marie));
        Assert.Equal(1, await marie.PresentAsync());

        await one.DisposeAsync();
        await _door.OutAsync();
        Assert.Equal(1, await marie.PresentAsync());

        await other.DisposeAsync();
        await _door.OutAsync();
        Assert.Equal(0, await marie.PresentAsync());
    }

    [Fact]
    public async Task A_page_that_is_loaded_anew_while_the_old_one_is_leaving_is_there()
    {
        await using var app = App();
        var marie = await app.AgentAsync("marie");
        var old = await _door.LineAsync(app, marie);
        _presence.HoldUp();
        await old.DisposeAsync();
        Assert.Equal(marie.Id, await _presence.Leaving.WaitAsync(Patience));
        await using var anew = await _door.LineAsync(app, marie);

        _presence.LetGo();
        await _door.OutAsync();

        Assert.Equal(1, await marie.PresentAsync());
    }

    private BotApp App() => new(services: services =>
    {
        _door.Put(services);
        _presence.Put(services);
    });

    private static async Task<string> AskAsync(BotApp app)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        return CustomerDriver.TextOf((await customer.SayAsync("I want to talk to a person"))[^1]);
    }
}
