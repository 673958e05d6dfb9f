namespace EthicalBot.Tests.Browser;

/// <summary>The one browser that all tests look through.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserHouse : IAsyncLifetime, IDisposable, ICollectionFixture<BrowserHouse>
{
    public const string Name = "Browser";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Path, Args = InstalledBrowser.Arguments });
        // A loaded machine is slow, not wrong.
        SetDefaultExpectTimeout(15_000);
    }

    /// <summary>A new customer at a computer of their own.</summary>
    public async Task<Visitor> VisitAsync(Uri address, Words words, Screen screen)
    {
        var context = await _browser!.NewContextAsync(new() // the fixture is initialised before any test
        {
            BaseURL = address.ToString(),
            Locale = words.Culture,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new(context, address, words);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
    }

    public void Dispose() => _playwright?.Dispose();
}
