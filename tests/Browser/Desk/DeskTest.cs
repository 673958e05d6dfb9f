using EthicalBot.Desk.People;
using EthicalBot.Handoff.Agents;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Browser.Desk;

/// <summary>A test with people of the company at the desk, each in a browser of their own.</summary>
[Collection(DeskHouse.Name)]
public abstract class DeskTest(BrowserHouse house) : BrowserTest(house)
{
    protected static readonly Screen Wide = new(1280);

    private static readonly int[] Widths = [1280, 900, 400];
    private static readonly int[] AllWidths = [320, 400, 600, 720, 900, 1024, 1160, 1280, 1440];

    /// <summary>Somebody who came by a real link and is at the desk.</summary>
    protected async Task<DeskPage> ArriveAsync(string displayName, string language = "en", Screen? screen = null, string role = "agent", Action<Visitor>? before = null)
    {
        var visitor = await VisitAsync(language, screen ?? Wide);
        before?.Invoke(visitor);
        var desk = await visitor.OpenDeskAsync($"#join={await TokenAsync(role)}");
        await desk.JoinAsync(displayName);
        return desk;
    }

    /// <summary>The token of a new link, as the command line makes one.</summary>
    protected async Task<string> TokenAsync(string role = "agent") =>
        (await Bot.Services.GetRequiredService<Invitations>().IssueAsync(AgentRoles.Read(role)!.Value, "operator:test", CancellationToken.None)).Token; // a role is named

    /// <summary>A customer who was shown an order and then asked for a person.</summary>
    protected async Task<(ChatPage Chat, string Reference)> WaitAsync(string language = "en")
    {
        var chat = await OpenChatAsync(language);
        await chat.AskForOrderAsync();
        return (chat, await chat.AskForPersonAsync());
    }

    /// <summary>What is on the page now: accessible in every light and on every width, and nothing scrolls sideways.</summary>
    protected static async Task LookAsync(DeskPage desk, string state)
    {
        foreach (var width in Widths)
        {
            await desk.Page.SetViewportSizeAsync(width, 800);
            await desk.AssertAccessibleAsync($"{state} {width}");
            await desk.PictureAsync($"desk {state} {desk.Words.Language} {width}");
            // Dark is other colours, and nothing else.
            await desk.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await desk.AssertReadableAsync($"{state} dark {width}");
            await desk.PictureAsync($"desk {state} {desk.Words.Language} {width} dark");
            await desk.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        foreach (var width in AllWidths)
        {
            await desk.Page.SetViewportSizeAsync(width, 800);
            Assert.True(await desk.SidewaysScrollAsync() == 0, $"{state} scrolls sideways on {width}");
            await desk.AssertEndIsSeenAsync($"{state} {width}");
        }

        await desk.Page.SetViewportSizeAsync(1280, 800);
    }
}
