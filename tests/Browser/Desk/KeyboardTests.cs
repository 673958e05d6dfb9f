namespace EthicalBot.Tests.Browser.Desk;

public sealed class KeyboardTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserFact]
    public async Task A_case_needs_no_mouse_from_the_sign_in_to_its_end()
    {
        var elsewhere = await ArriveAsync("Marie");
        var desk = await (await VisitAsync(screen: Wide)).OpenDeskAsync();
        var (chat, reference) = await WaitAsync();
        await elsewhere.Page.CloseAsync();
        var keyboard = desk.Page.Keyboard;

        await desk.PressUntilAsync("Tab", "[autocomplete=username]");
        await desk.AssertFocusIsVisibleAsync();
        await keyboard.TypeAsync("marie");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync(DeskPage.Password);
        await keyboard.PressAsync("Enter");
        await Expect(desk.RowsIn("waiting")).ToContainTextAsync(reference);

        foreach (var stop in new[] { "[role=switch]", ".tools button", ".person-place button", "button.row" })
        {
            await desk.PressUntilAsync("Tab", stop);
            await desk.AssertFocusIsVisibleAsync();
        }

        await keyboard.PressAsync("Enter");
        await desk.InViewAsync(reference);
        await desk.PressUntilAsync("Tab", "#accept-case");
        await desk.AssertFocusIsVisibleAsync();
        await keyboard.PressAsync("Enter");
        await Expect(desk.Box).ToBeFocusedAsync();
        await keyboard.TypeAsync("Hello there");
        await keyboard.PressAsync("Enter");
        await chat.HearAsync("Hello there");

        // A note and back: the arrows between the two ways to write.
        await desk.PressUntilAsync("Shift+Tab", "[name=mode]");
        await keyboard.PressAsync("ArrowRight");
        await Expect(desk.Composer).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\bnote\b"));
        await desk.PressUntilAsync("Tab", "#writing");
        await keyboard.TypeAsync("zebrafish");
        await keyboard.PressAsync("Enter");
        await Expect(desk.Notes).ToContainTextAsync("zebrafish");

        await desk.PressUntilAsync("Shift+Tab", ".transcript");
        await desk.AssertFocusIsVisibleAsync();
        await desk.PressUntilAsync("Shift+Tab", ".actions button:first-child");
        await desk.AssertFocusIsVisibleAsync();
        await keyboard.PressAsync("Enter");
        await Expect(desk.Dialog).ToContainTextAsync(desk.Words.GiveBackTold);
        await keyboard.PressAsync("Escape");
        await Expect(desk.Dialog).ToHaveCountAsync(0);
        await keyboard.PressAsync("Enter");
        await desk.PressUntilAsync("Tab", ".modal-actions button:last-child");
        await desk.PictureAsync("desk keyboard give back");
        await keyboard.PressAsync("Enter");

        await chat.HearAsync(chat.Words.GivenBack);
        await Expect(desk.Rows).ToHaveCountAsync(0);
        await Expect(desk.Page.Locator("#title-inbox")).ToBeFocusedAsync();
        await Expect(chat.Page.Locator("body")).Not.ToContainTextAsync("zebrafish");
    }
}
