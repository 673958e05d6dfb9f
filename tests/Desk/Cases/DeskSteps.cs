using System.Diagnostics;
using System.Net;
using EthicalBot.Handoff.Presence;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Cases;

/// <summary>What happens between a customer and the desk, in the words of both.</summary>
internal static class DeskSteps
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>An agent who is signed in and at the desk.</summary>
    public static async Task<AgentDriver> AtTheDeskAsync(this BotApp app, string name, string role = "agent")
    {
        var agent = await app.AgentAsync(name, role);
        await app.SeeAsync(agent);
        return agent;
    }

    /// <summary>Notes that the agent's page is connected.</summary>
    public static Task SeeAsync(this BotApp app, AgentDriver agent) =>
        app.Services.GetRequiredService<IAgentPresence>().SeenAsync([agent.Id], CancellationToken.None);

    public static async Task<IReadOnlyList<JObject>> CasesAsync(this AgentDriver agent)
    {
        var (status, body) = await agent.GetAsync("/cases");
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. body["cases"]!.Cast<JObject>()];
    }

    /// <summary>The only case on the desk.</summary>
    public static async Task<JObject> OnlyCaseAsync(this AgentDriver agent) => await agent.ViewAsync((string)Assert.Single(await agent.CasesAsync())["reference"]!);

    public static async Task<JObject> ViewAsync(this AgentDriver agent, string reference)
    {
        var (status, body) = await agent.GetAsync($"/cases/{reference}");
        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}\n{agent.Errors}");
        return body;
    }

    public static async Task<JObject> DoAsync(this AgentDriver agent, string reference, string act, object? body = null)
    {
        var (status, answer) = await agent.PostAsync($"/cases/{reference}/{act}", body);
        Assert.True(status == HttpStatusCode.OK, $"{act}: {status}: {answer}\n{agent.Errors}");
        return answer;
    }

    public static Task<JObject> SayAsync(this AgentDriver agent, string reference, string text, string? id = null) =>
        agent.DoAsync(reference, "messages", new { id = id ?? Guid.NewGuid().ToString("n"), text });

    /// <summary>What the customer's channel shows, whole, as "speaker: text".</summary>
    public static async Task<IReadOnlyList<string>> ShownAsync(this CustomerDriver customer) =>
        [.. (await customer.ReadAgainAsync()).Where(activity => (string?)activity["type"] == "message").Select(activity =>
            $"{(CustomerDriver.IsBot(activity) ? (string?)activity["channelData"]?["speaker"]?["kind"] : "customer")}: {CustomerDriver.TextOf(activity)}")];

    /// <summary>Says something to which no bot answers, and waits until the turn is over: until the desk has the line.</summary>
    public static async Task SayToPersonAsync(this CustomerDriver customer, AgentDriver agent, string reference, string text)
    {
        await customer.SendAsync(customer.Message(text));
        await UntilAsync(async () => (await agent.ViewAsync(reference))["lines"]!.Any(line => (string?)line["text"] == text));
    }

    /// <summary>Waits for a condition and returns how long it took.</summary>
    public static async Task<TimeSpan> UntilAsync(Func<Task<bool>> condition)
    {
        var started = Stopwatch.GetTimestamp();
        using var patience = new CancellationTokenSource(Patience);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!await condition())
            await pause.WaitForNextTickAsync(patience.Token);
        return Stopwatch.GetElapsedTime(started);
    }
}
