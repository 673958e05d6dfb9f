using System.Net;
using EthicalBot.Desk.People;
using EthicalBot.Handoff.Agents;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Desk;

/// <summary>Brings people to the desk of a running bot.</summary>
public static class Agents
{
    /// <summary>A browser in which nobody is signed in.</summary>
    public static AgentDriver Visitor(this BotApp app) => new(app, app.CreateClient(new() { HandleCookies = true, AllowAutoRedirect = false }));

    /// <summary>A new agent who came by a real link, signed in.</summary>
    public static async Task<AgentDriver> AgentAsync(this BotApp app, string name, string role = "agent", string? displayName = null)
    {
        var agent = app.Visitor();
        var (status, body) = await agent.JoinAsync(await app.LinkTokenAsync(role), name, displayName);
        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}");
        return agent;
    }

    /// <summary>The token of a new link, as the command line makes one.</summary>
    public static async Task<string> LinkTokenAsync(this BotApp app, string role = "agent") =>
        (await app.Services.GetRequiredService<Invitations>().IssueAsync(AgentRoles.Read(role)!.Value, "operator:test", CancellationToken.None)).Token; // a role is named
}
