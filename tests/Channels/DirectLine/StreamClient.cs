using System.Net.WebSockets;
using System.Text;
using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

/// <summary>The client's end of a stream: it collects activity sets until what a test waits for has come.</summary>
internal sealed class StreamClient(WebSocket socket) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public WebSocket Socket { get; } = socket;

    /// <summary>Every activity that came, in order.</summary>
    public List<JObject> Seen { get; } = [];

    /// <summary>The last watermark that came.</summary>
    public string? Watermark { get; private set; }

    /// <summary>Opens a stream in the test's own server.</summary>
    public static async Task<StreamClient> OpenAsync(BotApp app, string streamUrl) =>
        new(await app.Server.CreateWebSocketClient().ConnectAsync(new Uri(streamUrl), CancellationToken.None));

    /// <summary>Opens a stream over the network.</summary>
    public static async Task<StreamClient> OpenAsync(string streamUrl)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);
        return new(socket);
    }

    /// <summary>The status with which a server refuses a stream.</summary>
    public static async Task<int> RefusalAsync(BotApp app, string streamUrl)
    {
        // The test server tells the status in words only.
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => OpenAsync(app, streamUrl));
        return int.Parse(refused.Message.AsSpan(refused.Message.Length - 3), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async Task<JObject> UntilAsync(Func<JObject, bool> wanted)
    {
        if (Seen.Find(activity => wanted(activity)) is { } before)
            return before;
        while (true)
        {
            var set = await NextAsync();
            if (set.FirstOrDefault(wanted) is { } found)
                return found;
        }
    }

    /// <summary>The next frame's activities.</summary>
    public async Task<IReadOnlyList<JObject>> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var frame = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult read;
        do
        {
            read = await Socket.ReceiveAsync(buffer, patience.Token);
            Assert.NotEqual(WebSocketMessageType.Close, read.MessageType);
            frame.Write(buffer, 0, read.Count);
        }
        while (!read.EndOfMessage);

        var set = JObject.Parse(Encoding.UTF8.GetString(frame.ToArray()));
        Watermark = (string?)set["watermark"] ?? Watermark;
        var activities = set["activities"]!.Cast<JObject>().ToList();
        Seen.AddRange(activities);
        return activities;
    }

    /// <summary>The ids of all that is kept, without signs of work.</summary>
    public IReadOnlyList<string> Ids() => [.. Seen.Where(activity => (string?)activity["type"] != "typing").Select(activity => (string)activity["id"]!)];

    public async Task CloseAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await Socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, null, patience.Token);
    }

    public ValueTask DisposeAsync()
    {
        Socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
