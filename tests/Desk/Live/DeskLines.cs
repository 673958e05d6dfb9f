using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Desk.Live;

/// <summary>Opens the desk's line like its page.</summary>
internal static class DeskLines
{
    /// <summary>A page of this agent, in a browser of its own.</summary>
    public static async Task<DeskLine> LineAsync(this BotApp app, AgentDriver agent) => await app.LineAsync(await app.CookieAsync(agent));

    /// <summary>Whoever has this cookie, or none.</summary>
    public static async Task<DeskLine> LineAsync(this BotApp app, string? cookie)
    {
        var client = app.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            if (cookie is not null)
                request.Headers.Cookie = cookie;
        };
        return await DeskLine.OpenAsync(await client.ConnectAsync(new Uri("ws://localhost/desk/hub"), CancellationToken.None));
    }

    /// <summary>The cookies of a new session.</summary>
    public static async Task<string> CookieAsync(this BotApp app, AgentDriver agent)
    {
        var browser = app.Visitor();
        await browser.LoadAsync();
        using var signedIn = await browser.RespondAsync(HttpMethod.Post, "/session", new { name = (string?)agent.Session["me"]!["name"], password = AgentDriver.Password });
        return string.Join("; ", signedIn.Headers.GetValues("Set-Cookie").Select(line => line.Split(';')[0]));
    }

    /// <summary>How many people the desk's pages show as there.</summary>
    public static async Task<int> PresentAsync(this AgentDriver agent) => (int)(await agent.GetAsync("/cases")).Body["availableAgents"]!;
}
