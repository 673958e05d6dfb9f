using System.Collections.Concurrent;
using EthicalBot.Tests.Browser.Desk;

namespace EthicalBot.Tests.Browser;

/// <summary>A customer's browser: its tabs share cookies, and everything that it asks for or complains about is remembered.</summary>
public sealed class Visitor
{
    private readonly ConcurrentQueue<string> _elsewhere = new();
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly List<string> _expected = [];
    private readonly IBrowserContext _context;

    public Visitor(IBrowserContext context, Uri address, Words words)
    {
        (_context, Words) = (context, words);
        context.Request += (_, request) => Ask(request.Url);
        context.Page += (_, page) => page.WebSocket += (_, socket) => Ask(socket.Url);
        // What the Content-Security-Policy refuses is an error on the console too.
        context.Console += (_, message) => Complain(message.Type == "error", $"{message.Text} {message.Location}");
        context.WebError += (_, error) => Complain(true, error.Error);

        void Ask(string url)
        {
            if (new Uri(url) is { IsAbsoluteUri: true, Scheme: "http" or "https" or "ws" or "wss" } uri && uri.Authority != address.Authority)
                _elsewhere.Enqueue(url);
        }
    }

    public Words Words { get; }

    /// <summary>Opens the chat in a new tab.</summary>
    public async Task<ChatPage> OpenChatAsync()
    {
        var chat = await NewTabAsync();
        await Expect(chat.FromBot.First).ToBeVisibleAsync();
        return chat;
    }

    public async Task<ChatPage> NewTabAsync(string path = "/") => new(await GoToAsync(path), Words);

    /// <summary>Opens the desk in a new tab, in the language of this visitor.</summary>
    public async Task<DeskPage> OpenDeskAsync(string fragment = "")
    {
        var desk = new DeskPage(await GoToAsync($"/desk/{fragment}"), DeskWords.In(Words.Language));
        await desk.SpeakAsync();
        return desk;
    }

    /// <summary>What each page finds before its own scripts run.</summary>
    public Task PrepareAsync(string script) => _context.AddInitScriptAsync(script);

    /// <summary>The next tab that something on a page opens.</summary>
    public Task<IPage> TabOpenedByAsync(Func<Task> action) => _context.RunAndWaitForPageAsync(action);

    /// <summary>Something that the browser will rightly complain about, such as an answer that refuses.</summary>
    public void Expecting(string complaint) => _expected.Add(complaint);

    /// <summary>Closes the browser; nothing was asked of another host, and there was nothing to complain about.</summary>
    public async Task LeaveAsync()
    {
        await _context.CloseAsync();
        Assert.Empty(_elsewhere);
        var unexpected = _complaints.Where(complaint => !_expected.Exists(expected => complaint.Contains(expected, StringComparison.Ordinal))).ToList();
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
    }

    private async Task<IPage> GoToAsync(string path)
    {
        var page = await _context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    private void Complain(bool isError, string text)
    {
        if (isError)
            _complaints.Enqueue(text);
    }
}
