using System.Net;
using System.Net.WebSockets;
using EthicalBot.Tests.Desk.Live;

namespace EthicalBot.Tests.CrashSafety;

/// <summary>A bot that is killed and started again on the same folder, each time at another port; browsers find it by themselves and do again what failed, like the real pages.</summary>
internal sealed class RestartingBot : IAsyncDisposable
{
    private static readonly Uri Anywhere = new("http://127.0.0.1/");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly string[] _settings;
    private readonly CookieContainer _deskCookies = new();
    private TaskCompletionSource<BotProcess> _up = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DeskLine? _line;
    private int _failed;
    private bool _ended;

    private RestartingBot(string folder, string[] settings) => (_folder, _settings) = (folder, settings);

    /// <summary>What was tried and met a dead process.</summary>
    public int Failed => _failed;

    public static async Task<RestartingBot> StartAsync(string folder, params string[] settings)
    {
        var bot = new RestartingBot(folder, settings);
        bot._up.SetResult(await BotProcess.StartAsync(folder, settings));
        return bot;
    }

    public HttpClient Browser() => new(new Finding(this, new HttpClientHandler())) { BaseAddress = Anywhere };

    public HttpClient DeskBrowser() => new(new Finding(this, new HttpClientHandler { CookieContainer = _deskCookies })) { BaseAddress = Anywhere };

    /// <summary>Opens the desk's line with the cookies of the desk's browser; from then on it is opened again after each death.</summary>
    public async Task ConnectDeskAsync()
    {
        var opened = new ClientWebSocket { Options = { Cookies = _deskCookies } };
        var address = new UriBuilder((await _up.Task).Address) { Scheme = "ws", Path = "/desk/hub" }.Uri;
        await opened.ConnectAsync(address, CancellationToken.None);
        _line = await DeskLine.OpenAsync(opened);
    }

    /// <summary>Kills the process and starts another; whoever calls meanwhile waits for it.</summary>
    public async Task DieAsync()
    {
        var process = await _up.Task;
        var next = _up = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await process.DisposeAsync();
        if (_line is not null)
            await _line.DisposeAsync();
        next.SetResult(await BotProcess.StartAsync(_folder, _settings));
        if (_line is not null)
            await ConnectDeskAsync();
    }

    /// <summary>Does something until no death comes between.</summary>
    public async Task<T> InsistAsync<T>(Func<Task<T>> act)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            try
            {
                return await act();
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                Interlocked.Increment(ref _failed);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A test that looks at the store ends the bot before its own end.
        if (Interlocked.Exchange(ref _ended, true))
            return;
        if (_line is not null)
            await _line.DisposeAsync();
        await (await _up.Task).DisposeAsync();
    }

    private sealed class Finding(RestartingBot bot, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var process = await bot._up.Task.WaitAsync(Patience, cancellationToken);
            request.RequestUri = new Uri(process.Address, request.RequestUri!.PathAndQuery); // a client with an address fills it in
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
