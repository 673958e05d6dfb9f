namespace EthicalBot.Tests.Browser.Desk;

/// <summary>Every state of the desk, in every light and on every width: accessible, and nothing scrolls sideways.</summary>
public sealed class LookTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task The_desk_keeps_the_rules_of_accessibility_at_every_step(string language)
    {
        var desk = await (await VisitAsync(language, Wide)).OpenDeskAsync();
        await Expect(desk.Page.Locator("[autocomplete=username]")).ToBeVisibleAsync();
        await LookAsync(desk, "sign in");

        await desk.Page.GotoAsync($"/desk/#join={await TokenAsync("administrator")}");
        await Expect(desk.Page.Locator("[autocomplete=given-name]")).ToBeVisibleAsync();
        await LookAsync(desk, "join");
        await desk.JoinAsync("Marie");
        await LookAsync(desk, "nobody waits");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = desk.Words.People }).ClickAsync();
        await Expect(desk.Page.Locator(".people tbody tr")).ToHaveCountAsync(1);
        await LookAsync(desk, "people");
        await desk.Page.GoBackAsync();

        var (chat, reference) = await WaitAsync(language);
        await desk.OpenCaseAsync(reference);
        await LookAsync(desk, "waiting");

        await desk.AcceptAsync();
        await desk.ReplyAsync("Bonjour / hello!");
        await chat.WriteAsync("IBAN FR14 2004 1010 0505 0001 3M02 606");
        await Expect(desk.LinesOf("customer").Last).ToContainTextAsync(desk.Words.HiddenAccount);
        await desk.NoteAsync("zebrafish");
        await LookAsync(desk, "talking");

        await desk.ModeAsync("note");
        await LookAsync(desk, "note");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = desk.Words.Show }).Last.ClickAsync();
        await Expect(desk.Dialog).ToBeVisibleAsync();
        await LookAsync(desk, "reveal");
        await desk.Page.Keyboard.PressAsync("Escape");

        // Where there is no room for three columns, the details are a tab.
        await desk.Page.SetViewportSizeAsync(400, 800);
        await desk.Page.GetByRole(AriaRole.Tab).Last.ClickAsync();
        await Expect(desk.Facts).ToBeVisibleAsync();
        await LookAsync(desk, "details");
    }
}
