namespace EthicalBot.Tests.Browser.Desk;

/// <summary>What becomes of an agent's words between the keyboard and the customer.</summary>
public sealed class WritingTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_draft_survives_a_reload_and_what_stands_under_the_note_is_never_sent(string language)
    {
        var desk = await ArriveAsync("Marie", language);
        var (chat, reference) = await WaitAsync(language);
        await desk.OpenCaseAsync(reference);
        await desk.AcceptAsync();
        await chat.HearAsync(chat.Words.NowMarie);
        var heard = await chat.FromBot.CountAsync();

        await desk.Box.FillAsync("half a sent");
        await desk.ModeAsync("note");
        await desk.Box.FillAsync("half a note: zebrafish");
        await desk.PictureAsync($"desk note {language}");
        await desk.Page.ReloadAsync();

        await desk.InViewAsync(reference);
        await Expect(desk.Box).ToHaveValueAsync("half a note: zebrafish");
        await desk.Box.PressAsync("Enter");
        await Expect(desk.Notes).ToContainTextAsync("half a note: zebrafish");
        await desk.ModeAsync("reply");
        await Expect(desk.Box).ToHaveValueAsync("half a sent");
        await desk.Box.PressAsync("End");
        await desk.Page.Keyboard.TypeAsync("ence");
        await desk.Page.Keyboard.PressAsync("Enter");

        await chat.HearAsync("half a sentence");
        await Expect(chat.FromBot).ToHaveCountAsync(heard + 1);
        await Expect(chat.Page.Locator("body")).Not.ToContainTextAsync("zebrafish");
        await Expect(desk.LinesOf("person")).ToHaveTextAsync(["half a sentence"]);
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_message_that_the_network_lost_is_tried_again_and_arrives_once(string language)
    {
        var desk = await ArriveAsync("Marie", language, before: visitor => visitor.Expecting("net::ERR_"));
        var (chat, reference) = await WaitAsync(language);
        await desk.OpenCaseAsync(reference);
        await desk.AcceptAsync();
        var ids = new List<string>();
        desk.Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/messages", StringComparison.Ordinal))
                ids.Add(request.PostDataJSON()!.Value.GetProperty("id").GetString()!); // every message has one
        };

        // The network is gone before the message, and it never leaves.
        await desk.Page.Context.SetOfflineAsync(true);
        await desk.Box.FillAsync("one");
        await desk.Box.PressAsync("Enter");
        await Expect(desk.Composer).ToContainTextAsync(desk.Words.SendFailed);
        await Expect(desk.Box).ToHaveValueAsync("one");
        await desk.PictureAsync($"desk not sent {language}");
        await desk.Page.Context.SetOfflineAsync(false);
        await desk.Box.PressAsync("Enter");
        await chat.HearAsync("one");
        await Expect(desk.Box).ToHaveValueAsync("");

        // The network is gone before the answer, and the message has arrived.
        await desk.Page.RouteAsync("**/messages", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync("connectionreset");
        }, new() { Times = 1 });
        await desk.Box.FillAsync("two");
        await desk.Box.PressAsync("Enter");
        await chat.HearAsync("two");
        await Expect(desk.Composer).ToContainTextAsync(desk.Words.SendFailed);
        await desk.Box.PressAsync("Enter");
        await Expect(desk.Box).ToHaveValueAsync("");
        await desk.ReplyAsync("three");
        await chat.HearAsync("three");

        await Expect(desk.LinesOf("person")).ToHaveTextAsync(["one", "two", "three"]);
        Assert.Equal([ids[0], ids[0], ids[2], ids[2], ids[4]], ids);
        Assert.Equal(3, ids.Distinct().Count());
        foreach (var said in new[] { "one", "two", "three" })
            await Expect(chat.FromBot.GetByText(said, new() { Exact = true })).ToHaveCountAsync(1);
    }
}
