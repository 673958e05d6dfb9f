namespace EthicalBot.Tests.Browser.Desk;

/// <summary>How somebody who looks elsewhere learns that a customer waits.</summary>
public sealed class AlertTests(BrowserHouse house) : DeskTest(house)
{
    // Remembers what is asked of the browser instead of showing it, and lets the page believe that another window is in front.
    private const string Remember = """
        window.asked = 0;
        window.shown = [];
        window.tones = 0;
        window.Notification = class {
          static permission = 'default';
          static async requestPermission() { window.asked++; return this.permission = 'granted'; }
          constructor(title, options) { window.shown.push(JSON.stringify([title, options])); }
          close() {}
        };
        document.hasFocus = () => false;
        const create = AudioContext.prototype.createOscillator;
        AudioContext.prototype.createOscillator = function () { window.tones++; return create.call(this); };
        """;

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_notification_is_asked_for_on_a_click_and_names_the_case_and_nothing_that_was_said(string language)
    {
        var visitor = await VisitAsync(language);
        await visitor.PrepareAsync(Remember);
        var desk = await visitor.OpenDeskAsync($"#join={await TokenAsync()}");
        await desk.JoinAsync("Marie");
        Assert.Equal(0, await desk.Page.EvaluateAsync<int>("window.asked"));

        // Not asked for, none is shown; the sound is on.
        var (_, first) = await WaitAsync(language);
        await Expect(desk.RowsIn("waiting")).ToContainTextAsync(first);
        Assert.Equal(0, await desk.Page.EvaluateAsync<int>("window.shown.length"));
        Assert.Equal(2, await desk.Page.EvaluateAsync<int>("window.tones"));

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = desk.Words.NotificationsOff }).ClickAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = desk.Words.NotificationsOn })).ToBeVisibleAsync();
        Assert.Equal(1, await desk.Page.EvaluateAsync<int>("window.asked"));
        var (chat, second) = await WaitAsync(language);
        await Expect(desk.RowsIn("waiting")).ToHaveCountAsync(2);

        var shown = Assert.Single(await desk.Page.EvaluateAsync<string[]>("window.shown"));
        Assert.Contains(desk.Words.CustomerWaits, shown, StringComparison.Ordinal);
        Assert.Contains(second, shown, StringComparison.Ordinal);
        foreach (var said in new[] { chat.Words.WhereIsOrder, "10042", "75011", chat.Words.Person, "⟦" })
            Assert.DoesNotContain(said, shown, StringComparison.Ordinal);
        Assert.Equal(4, await desk.Page.EvaluateAsync<int>("window.tones"));
        await desk.PictureAsync($"desk two waiting {language}");
    }
}
