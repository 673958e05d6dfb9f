namespace EthicalBot.Tests.Browser.Desk;

/// <summary>What an agent sees of a case, has shown, and finds: by keyboard.</summary>
public sealed class RevealTests(BrowserHouse house) : DeskTest(house)
{
    private const string Account = "FR14 2004 1010 0505 0001 3M02 606";

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_pseudonym_is_shown_by_one_key_and_a_reason_and_the_purpose_is_corrected(string language)
    {
        var desk = await ArriveAsync("Marie", language);
        var (chat, reference) = await WaitAsync(language);
        await desk.OpenCaseAsync(reference);
        await desk.AcceptAsync();
        await desk.ReplyAsync("Bonjour / hello!");
        await chat.WriteAsync($"IBAN {Account}, 12 rue des Lilas, 75011 Paris");
        var line = desk.LinesOf("customer").Last;
        await Expect(line).ToContainTextAsync(desk.Words.HiddenAccount);
        await Expect(desk.Page.Locator("body")).Not.ToContainTextAsync("Lilas");
        // The order's number stands in clear where the customer wrote it.
        await Expect(desk.LinesOf("customer").Filter(new() { HasText = "10042" }).First).ToBeVisibleAsync();
        Assert.Equal(0, await desk.SidewaysScrollAsync());
        // Three columns beside each other: what is drawn around them takes no place of its own.
        var (inbox, talk, facts) = (await desk.Page.Locator("#panel-inbox").BoundingBoxAsync(), await desk.Page.Locator("#panel-conversation").BoundingBoxAsync(), await desk.Page.Locator("#panel-facts").BoundingBoxAsync());
        Assert.True(inbox!.Y == talk!.Y && talk.Y == facts!.Y && inbox.X < talk.X && talk.X < facts.X && talk.Width > facts.Width);
        await desk.PictureAsync($"desk pseudonym {language}");

        var chip = line.GetByRole(AriaRole.Button, new() { Name = desk.Words.ShowAccount, Exact = true });
        await chip.FocusAsync();
        await desk.AssertFocusIsVisibleAsync();
        await desk.Page.Keyboard.PressAsync("r");
        await Expect(desk.Dialog).ToBeVisibleAsync();
        await desk.AssertAccessibleAsync("reveal");
        await desk.PictureAsync($"desk reveal one {language}");
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(desk.Dialog).ToHaveCountAsync(0);
        await Expect(desk.Page.Locator("body")).Not.ToContainTextAsync(Account);

        await chip.FocusAsync();
        await desk.Page.Keyboard.PressAsync("r");
        await desk.Dialog.GetByLabel(desk.Words.ToAnswer).CheckAsync();
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = desk.Words.RevealGo, Exact = true }).ClickAsync();
        await Expect(line).ToContainTextAsync(Account);
        await Expect(desk.Page.Locator("body")).Not.ToContainTextAsync("Lilas");

        await desk.Summary.Locator("select").SelectOptionAsync(new SelectOptionValue { Label = desk.Words.AddressChange });
        await Expect(line).ToContainTextAsync("12 rue des Lilas");
        await desk.AssertAccessibleAsync("purpose");
        await desk.PictureAsync($"desk purpose {language}");
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_case_is_found_by_the_keyboard_and_what_was_found_is_said(string language)
    {
        var desk = await ArriveAsync("Marie", language);
        var (_, reference) = await WaitAsync(language);
        await Expect(desk.RowsIn("waiting")).ToContainTextAsync(reference);
        var said = desk.Page.Locator("[aria-live=polite]");

        await desk.Page.Locator("#title-inbox").FocusAsync();
        await desk.Page.Keyboard.PressAsync("/");
        var box = desk.Page.GetByLabel(desk.Words.SearchLabel);
        await Expect(box).ToBeFocusedAsync();
        await Expect(box).ToHaveValueAsync("");
        await desk.Page.Keyboard.TypeAsync("nobody@example.org");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(said).ToContainTextAsync(desk.Words.NothingFound);

        await desk.Page.Keyboard.PressAsync("Escape");
        await desk.Page.Keyboard.TypeAsync("10 042");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(said).ToContainTextAsync(desk.Words.OneFound);
        await Expect(desk.Page.Locator(".found")).ToContainTextAsync(reference);
        await desk.AssertAccessibleAsync("search");
        await desk.PictureAsync($"desk search {language}");
        await desk.PressUntilAsync("Tab", ".found");
        await desk.AssertFocusIsVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.InViewAsync(reference);
    }
}
