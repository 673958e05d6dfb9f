using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace EthicalBot.Tests.Browser;

/// <summary>A page as anybody meets it: with eyes, with a keyboard alone, with a screen reader.</summary>
public abstract partial class SeenPage(IPage page)
{
    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    private static readonly bool ArePicturesWanted = Environment.GetEnvironmentVariable("PICTURES") is not null;

    // What is in order is looked at too, and not described node by node.
    private static readonly HashSet<ResultType> Looked = [ResultType.Violations];

    public IPage Page { get; } = page;

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

    /// <summary>When these words came to stand in such an element, by the page's clock, in milliseconds.</summary>
    public Task<double> WhenSeenAsync(string selector, string words = "") => Page.EvaluateAsync<double>("""
        ([selector, words]) => new Promise(seen => {
          const watch = new MutationObserver(look);
          function look() {
            if (![...document.querySelectorAll(selector)].some(element => element.textContent.includes(words))) return;
            watch.disconnect();
            seen(performance.timeOrigin + performance.now());
          }
          watch.observe(document.body, { childList: true, subtree: true, characterData: true });
          look();
        })
        """, new[] { selector, words });

    public async Task<int> SidewaysScrollAsync() =>
        await Page.EvaluateAsync<int>("Math.max(...[document.documentElement, ...document.querySelectorAll('body *:not(.webchat__keyboard-help *)')].filter(element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || element === document.documentElement).map(element => element.scrollWidth - element.clientWidth))");

    /// <summary>WCAG 2.2, levels A and AA, as far as a machine can tell.</summary>
    public Task AssertAccessibleAsync(string state) =>
        AssertNothingFoundAsync(state, new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });

    /// <summary>The part of it that is about colours.</summary>
    public Task AssertReadableAsync(string state) => AssertNothingFoundAsync(state, new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] });

    /// <summary>Keeps a picture of what is seen, for people to look at, when the environment variable PICTURES is set: some four hundred of them take minutes.</summary>
    public Task PictureAsync(string name) => ArePicturesWanted ? PictureToAsync(Path.Combine(Pictures, $"{Unfit().Replace(name, "-")}.png")) : RestAsync();

    public async Task PictureToAsync(string path)
    {
        await RestAsync();
        await Page.ScreenshotAsync(new() { Path = path });
    }

    private async Task AssertNothingFoundAsync(string state, RunOnlyOptions rules)
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = rules, ResultTypes = Looked });
        Assert.True(result.Violations.Length == 0, $"{state}:\n{string.Join('\n', result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join("; ", node.Any.Concat(node.All).Select(check => check.Message))}")))}");
    }

    // The transcript glides to what is new; where there is none, nothing moves.
    private async Task RestAsync() => await Page.EvaluateAsync("""
        new Promise(rest => {
          if (!document.querySelector('#chat')) return rest();
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
