using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace EthicalBot.Tests.Browser;

/// <summary>The chat as a customer meets it: what can be seen on it, and what can be done with it.</summary>
public sealed partial class ChatPage(IPage page, Words words)
{
    private const string Bubble = "#chat .webchat__bubble";
    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    public IPage Page { get; } = page;

    public Words Words { get; } = words;

    public ILocator FromBot => Page.Locator($"{Bubble}:not({Bubble}--from-user)");

    public ILocator FromCustomer => Page.Locator($"{Bubble}.webchat__bubble--from-user");

    public ILocator Answer => FromBot.Last;

    public ILocator SpeakerLabels => Page.Locator("#chat .speaker");

    /// <summary>What screen readers are told as it happens.</summary>
    public ILocator ReadAloud => Page.Locator("#chat [role=log]");

    public ILocator Box => Page.Locator("[data-id=webchat-sendbox-input]");

    public ILocator PersonButton => Page.Locator("#person");

    public ILocator Disclosure => Page.Locator("#disclosure");

    public ILocator Status => Page.Locator("#status");

    public ILocator TrustLink => Page.Locator("#trust");

    public ILocator Choices => Page.Locator("#chat .webchat__suggested-actions button");

    /// <summary>Writes and sends; the message stands in the transcript afterwards, sent or not.</summary>
    public async Task WriteAsync(string text)
    {
        var before = await FromCustomer.CountAsync();
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        await Expect(FromCustomer).ToHaveCountAsync(before + 1);
    }

    /// <summary>Says something and waits for an answer in which these words are.</summary>
    public async Task SayAsync(string text, string answer)
    {
        await WriteAsync(text);
        await HearAsync(answer);
    }

    public Task HearAsync(string answer) => Expect(Answer).ToContainTextAsync(answer);

    public Task ChooseAsync(string choice) => Choices.Filter(new() { HasText = choice }).ClickAsync();

    /// <summary>Asks for order 10042 and proves that it is one's own.</summary>
    public async Task AskForOrderAsync()
    {
        await SayAsync(Words.WhereIsOrder, Words.AsksProof);
        await SayAsync("75011", Words.OrderTitle);
    }

    /// <summary>Presses the person button, leaves a message and gives an address.</summary>
    public async Task LeaveMessageAsync()
    {
        await PersonButton.ClickAsync();
        await HearAsync(Words.AsksWhat);
        await SayAsync("La porte / the door", Words.AsksContact);
        await SayAsync("marie@example.org", Words.Reference);
    }

    public async Task StartOverAsync()
    {
        await Page.Locator("#start-over").ClickAsync();
        await Page.Locator("#confirm-yes").ClickAsync();
    }

    /// <summary>Chooses a file, reads that it was chosen, and sends it.</summary>
    public async Task SendFileAsync(string name, string type, byte[] content)
    {
        await Page.Locator("#chat input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = content });
        await Expect(Status).ToContainTextAsync(name);
        await Box.PressAsync("Enter");
    }

    /// <summary>Moves on with the key until the focus is on what is sought.</summary>
    public async Task PressUntilAsync(string key, string sought)
    {
        var met = new List<string>();
        for (var presses = 0; presses < 40; presses++)
        {
            await Page.Keyboard.PressAsync(key);
            if (await Page.EvaluateAsync<bool>("sought => document.activeElement.matches(sought)", sought))
                return;
            met.Add(await Page.EvaluateAsync<string>("document.activeElement.cloneNode().outerHTML.slice(0, 120)"));
        }

        Assert.Fail($"{key} never led to {sought}, but to:\n{string.Join('\n', met)}");
    }

    /// <summary>Whether what has the focus looks different from when it has not.</summary>
    public async Task AssertFocusIsVisibleAsync()
    {
        var focused = (IElementHandle)await Page.EvaluateHandleAsync("document.activeElement");
        var name = await focused.EvaluateAsync<string>("element => element.cloneNode().outerHTML.slice(0, 160)");
        var with = await LookAsync(focused);
        await focused.EvaluateAsync("element => element.blur()");
        var without = await LookAsync(focused);
        await focused.FocusAsync();
        Assert.False(with.AsSpan().SequenceEqual(without), $"The focus cannot be seen on {name}");
    }

    public async Task<int> SidewaysScrollAsync() =>
        await Page.EvaluateAsync<int>("Math.max(...[document.documentElement, ...document.querySelectorAll('#chat *:not(.webchat__keyboard-help *)')].filter(element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || element === document.documentElement).map(element => element.scrollWidth - element.clientWidth))");

    /// <summary>WCAG 2.2, levels A and AA, as far as a machine can tell.</summary>
    public async Task AssertAccessibleAsync(string state)
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
        Assert.True(result.Violations.Length == 0, $"{state}:\n{string.Join('\n', result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join("; ", node.Any.Concat(node.All).Select(check => check.Message))}")))}");
    }

    /// <summary>Keeps a picture of what is seen, for people to look at.</summary>
    public Task PictureAsync(string name) => PictureToAsync(Path.Combine(Pictures, $"{Unfit().Replace(name, "-")}.png"));

    public async Task PictureToAsync(string path)
    {
        await RestAsync();
        await Page.ScreenshotAsync(new() { Path = path });
    }

    // The transcript glides to what is new.
    private async Task RestAsync() => await Page.EvaluateAsync("""
        new Promise(rest => {
          const place = () => [...document.querySelectorAll('#chat .webchat__basic-transcript__scrollable')].map(element => element.scrollTop).join();
          let last, still = 0;
          (function look() {
            still = place() === last ? still + 1 : 0;
            last = place();
            still > 15 ? rest() : requestAnimationFrame(look);
          })();
        })
        """);

    private async Task<byte[]> LookAsync(IElementHandle element)
    {
        var box = await element.BoundingBoxAsync();
        Assert.NotNull(box);
        const float Around = 20;
        var (x, y) = (Math.Max(0, box.X - Around), Math.Max(0, box.Y - Around));
        return await Page.ScreenshotAsync(new() { Clip = new() { X = x, Y = y, Width = box.Width + (2 * Around), Height = box.Height + (2 * Around) } });
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Unfit();
}
