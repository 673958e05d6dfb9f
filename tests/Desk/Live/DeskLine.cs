using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk.Live;

/// <summary>The other end of the desk's line: reads what the pages are told, byte by byte as it comes over the socket.</summary>
internal sealed class DeskLine : IAsyncDisposable
{
    private const char End = '\u001e';
    private const int Ping = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebSocket _socket;
    private readonly Channel<(JObject Message, long At)> _news = Channel.CreateUnbounded<(JObject, long)>();
    private readonly List<string> _heard = [];
    private readonly StringBuilder _unread = new();

    private DeskLine(WebSocket socket) => _socket = socket;

    /// <summary>Everything but the signs of life, as it was written.</summary>
    public IReadOnlyList<string> Heard
    {
        get
        {
            lock (_heard)
                return [.. _heard];
        }
    }

    /// <summary>Completes when the line is cut, by whichever side.</summary>
    public Task Cut { get; private set; } = Task.CompletedTask;

    /// <summary>Shakes hands and listens from then on.</summary>
    public static async Task<DeskLine> OpenAsync(WebSocket socket)
    {
        var line = new DeskLine(socket);
        await line.SendAsync("""{"protocol":"json","version":1}""");
        using var patience = new CancellationTokenSource(Patience);
        var first = new List<string>();
        while (first.Count == 0)
            first.AddRange(await line.ReceiveAsync(patience.Token));
        Assert.Equal("{}", first[0]);
        line.Cut = line.ListenAsync(first[1..]);
        return line;
    }

    /// <summary>The next news, and when it came.</summary>
    public async Task<(JObject Message, long At)> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _news.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Waits for news of this case until they are what is looked for; how long ago it was when they came.</summary>
    public async Task<TimeSpan> HearAsync(string reference, long since, Func<Task<bool>> isIt)
    {
        while (true)
        {
            var (message, at) = await NextAsync();
            if (at >= since && (string?)message["arguments"]![0] == reference && await isIt())
                return Stopwatch.GetElapsedTime(since, at);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever is killed says no goodbye.
        if (_socket.State == WebSocketState.Open)
            await Record.ExceptionAsync(() => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None));
        await Record.ExceptionAsync(() => Cut.WaitAsync(Patience));
        _socket.Dispose();
    }

    private async Task ListenAsync(IReadOnlyList<string> already)
    {
        foreach (var json in already)
            await HearAsync(json);
        try
        {
            while (_socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            {
                foreach (var json in await ReceiveAsync(CancellationToken.None))
                    await HearAsync(json);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException)
        {
            // The other side is gone, which is what a line tells that is cut.
        }
    }

    private async Task HearAsync(string json)
    {
        var message = JObject.Parse(json);
        if ((int?)message["type"] == Ping)
        {
            await SendAsync(json);
            return;
        }

        lock (_heard)
            _heard.Add(json);
        if ((string?)message["target"] is not null)
            _news.Writer.TryWrite((message, Stopwatch.GetTimestamp()));
    }

    private Task SendAsync(string json) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(json + End), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task<IReadOnlyList<string>> ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        var received = await _socket.ReceiveAsync(new ArraySegment<byte>(buffer), cancellationToken);
        // What the hub writes is ASCII, so no character is ever cut in two.
        _unread.Append(Encoding.UTF8.GetString(buffer, 0, received.Count));
        var parts = _unread.ToString().Split(End);
        _unread.Clear().Append(parts[^1]);
        return parts[..^1];
    }
}
