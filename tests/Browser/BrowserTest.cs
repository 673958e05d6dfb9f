using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Browser;

/// <summary>A test with a bot of its own and customers at their browsers; at its end each of them has asked no other host for anything and found no error on the console.</summary>
[Collection(BrowserHouse.Name)]
public abstract class BrowserTest(BrowserHouse house) : IAsyncLifetime
{
    private readonly List<Visitor> _visitors = [];
    private readonly List<BotApp> _bots = [];

    public static TheoryData<string> BothLanguages => [.. Words.Languages];

    protected BrowserHouse House { get; } = house;

    // One for all of a test's customers: how often an order may be proven is counted across them.
    protected BotApp Bot
    {
        get
        {
            if (_bots.Count == 0)
            {
                var bot = new BotApp();
                _bots.Add(bot);
                bot.UseKestrel(0);
                bot.StartServer();
            }

            return _bots[0];
        }
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        try
        {
            foreach (var visitor in _visitors)
                await visitor.LeaveAsync();
        }
        finally
        {
            foreach (var bot in _bots)
                await bot.DisposeAsync();
        }
    }

    protected async Task<Visitor> VisitAsync(string language = "en", Screen? screen = null, Uri? address = null)
    {
        var visitor = await House.VisitAsync(address ?? Bot.ClientOptions.BaseAddress, Words.In(language), screen ?? new());
        _visitors.Add(visitor);
        return visitor;
    }

    protected async Task<ChatPage> OpenChatAsync(string language = "en", Screen? screen = null) => await (await VisitAsync(language, screen)).OpenChatAsync();
}
