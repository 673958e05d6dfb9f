using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Browser.Desk;

/// <summary>The desk as an agent meets it: what can be seen on it, and what can be done with it.</summary>
public sealed class DeskPage(IPage page, DeskWords words) : SeenPage(page)
{
    public const string Password = "a long sentence is easy to keep";

    public DeskWords Words { get; } = words;

    public ILocator Rows => Page.Locator("button.row");

    public ILocator Accept => Page.Locator("#accept-case");

    public ILocator Summary => Page.Locator(".summary");

    public ILocator Facts => Page.Locator(".facts");

    public ILocator Notes => Page.Locator(".notes li");

    public ILocator Lines => Page.Locator(".transcript li.line .bubble");

    public ILocator Box => Page.Locator("#writing");

    public ILocator Send => Page.Locator("button.send");

    public ILocator Composer => Page.Locator(".composer");

    public ILocator Lost => Page.Locator(".lost");

    public ILocator Dialog => Page.Locator("dialog[open]");

    /// <summary>The rows of a part of the inbox: waiting, mine, messages or others.</summary>
    public ILocator RowsIn(string group) => Page.Locator($".group.{group} button.row");

    /// <summary>What one side has said: customer, fixed, ai or person.</summary>
    public ILocator LinesOf(string speaker) => Page.Locator($".transcript li.line.{speaker} .bubble");

    /// <summary>Chooses the language of the one who looks, as it is done before anybody is signed in.</summary>
    public async Task SpeakAsync()
    {
        await Page.Locator(".bar select").First.SelectOptionAsync(Words.Language);
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", Words.Language);
    }

    /// <summary>Fills in the form to which a link leads; the sign-in name is the name that customers see, in small letters.</summary>
    public async Task JoinAsync(string displayName)
    {
        await Page.Locator("[autocomplete=username]").FillAsync(displayName.ToLowerInvariant());
        await Page.Locator("[autocomplete=given-name]").FillAsync(displayName);
        foreach (var box in await Page.Locator("[autocomplete=new-password]").AllAsync())
            await box.FillAsync(Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = Words.Join }).ClickAsync();
        await AtTheDeskAsync();
    }

    public async Task SignInAsync(string name)
    {
        await Page.Locator("[autocomplete=username]").FillAsync(name);
        await Page.Locator("[autocomplete=current-password]").FillAsync(Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = Words.SignIn }).ClickAsync();
        await AtTheDeskAsync();
    }

    /// <summary>The inbox is there and somebody is available: this page is connected and counted.</summary>
    public Task AtTheDeskAsync() => Expect(Page.Locator(".agents:not(.nobody)")).ToBeVisibleAsync();

    public async Task OpenCaseAsync(string reference)
    {
        await Rows.Filter(new() { HasText = reference }).ClickAsync();
        await InViewAsync(reference);
    }

    public Task InViewAsync(string reference) => Expect(Summary.Locator("h3")).ToHaveTextAsync(reference);

    public async Task AcceptAsync()
    {
        await Accept.ClickAsync();
        await Expect(Box).ToBeFocusedAsync();
    }

    /// <summary>Writes to the customer; the words stand in the transcript afterwards.</summary>
    public async Task ReplyAsync(string text)
    {
        await ModeAsync("reply");
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        await Expect(LinesOf("person").Last).ToHaveTextAsync(text);
        await Expect(Box).ToHaveValueAsync("");
    }

    /// <summary>Writes a note for colleagues and goes back to writing to the customer.</summary>
    public async Task NoteAsync(string text)
    {
        await ModeAsync("note");
        await Box.FillAsync(text);
        await Send.ClickAsync();
        await Expect(Page.Locator(".saved")).ToHaveTextAsync(Words.NoteSaved);
        await ModeAsync("reply");
    }

    public async Task ModeAsync(string mode)
    {
        await Page.Locator($".mode.{mode}").ClickAsync();
        await Expect(Composer).ToHaveClassAsync(new Regex($@"\b{mode}\b"));
    }

    /// <summary>Has the covered words of a line shown, and names the reason.</summary>
    public async Task RevealAsync(ILocator line, string reason)
    {
        await line.GetByRole(AriaRole.Button, new() { Name = Words.Show }).ClickAsync();
        await Dialog.GetByLabel(reason).CheckAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = Words.RevealGo, Exact = true }).ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    public Task GiveBackAsync() => EndAsync(Words.GiveBack, Words.GiveBackTold);

    public Task CloseAsync(string told) => EndAsync(Words.Close, told);

    /// <summary>The end of the conversation comes into view, where there is one.</summary>
    public async Task AssertEndIsSeenAsync(string state)
    {
        // The page waits by itself: Playwright's own waiting evaluates a string again and again, which the desk's Content-Security-Policy forbids.
        var isSeen = await Page.EvaluateAsync<bool>(
            """
            () => new Promise(answer => {
              const until = performance.now() + 5000;
              const look = () => {
                const seen = [...document.querySelectorAll('.transcript')].every(box => box.scrollHeight - box.clientHeight - box.scrollTop <= 1);
                if (seen || performance.now() > until) answer(seen);
                else requestAnimationFrame(look);
              };
              look();
            })
            """);
        Assert.True(isSeen, $"{state}: the latest line is out of sight");
    }

    // What the customer will be told is said before it is done.
    private async Task EndAsync(string name, string told)
    {
        await Page.Locator(".actions").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Expect(Dialog).ToContainTextAsync(told);
        await Dialog.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Expect(Summary).ToHaveCountAsync(0);
    }
}
