using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

/// <summary>Sockets over the network, because only there can a client cut a frame or stop reading.</summary>
public sealed class BadSocketTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_client_that_is_cut_off_in_the_middle_of_a_frame_harms_nobody()
    {
        await using var app = Listening();
        var customer = new CustomerDriver(app.CreateClient(), "en");
        await customer.OpenAsync();
        for (var round = 0; round < 5; round++)
        {
            using var raw = await RawAsync(await UrlAsync(customer));
            // A masked text frame that promises 100 bytes and brings three.
            await raw.GetStream().WriteAsync(new byte[] { 0x81, 0x80 | 100, 1, 2, 3, 4, 5, 6, 7 });
            raw.Client.Close(0);
        }

        await GoesOnAsync(app, customer);
    }

    [Theory]
    [InlineData(new byte[] { 0x81, 5, 1, 2, 3, 4, 5 })]
    [InlineData(new byte[] { 0xF1, 0x80, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x83, 0x80, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x81, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x88, 0x81, 0, 0, 0, 0, 1 })]
    public async Task A_frame_against_the_protocol_ends_the_stream_and_nothing_else(byte[] frame)
    {
        await using var app = Listening();
        var customer = new CustomerDriver(app.CreateClient(), "en");
        await customer.OpenAsync();

        using var raw = await RawAsync(await UrlAsync(customer));
        await raw.GetStream().WriteAsync(frame);
        await EndAsync(raw);

        await GoesOnAsync(app, customer);
    }

    [Fact]
    public async Task A_client_that_never_reads_does_not_keep_others_waiting()
    {
        await using var app = Listening();
        var customer = new CustomerDriver(app.CreateClient(), "en");
        await customer.OpenAsync();
        using var deaf = await RawAsync(await UrlAsync(customer), receiveBuffer: 1024);

        // More than the buffers of both ends hold.
        var filler = new string('v', 300_000);
        for (var message = 0; message < 40; message++)
            await customer.SendAsync(new { type = "event", name = "x", value = filler });
        for (var message = 0; message < 20; message++)
            await customer.SendAsync(new { type = "message", text = "hello", value = filler });

        await GoesOnAsync(app, customer);
    }

    [Fact]
    public async Task A_client_that_sends_a_lot_is_not_listened_to()
    {
        await using var app = Listening();
        var customer = new CustomerDriver(app.CreateClient(), "en");
        await customer.OpenAsync();
        await using var stream = await StreamClient.OpenAsync(await UrlAsync(customer));
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var frame = 0; frame < 50; frame++)
            await stream.Socket.SendAsync(new byte[1024 * 1024], frame % 2 == 0 ? WebSocketMessageType.Text : WebSocketMessageType.Binary, frame % 5 == 0, CancellationToken.None);
        var id = await customer.SendAsync(customer.Message("hello"));
        await stream.UntilAsync(activity => (string?)activity["replyToId"] == id);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 20 * 1024 * 1024);
        await GoesOnAsync(app, customer);
    }

    [Fact]
    public async Task A_bot_that_stops_lets_go_of_its_streams_at_once()
    {
        var app = Listening();
        var customer = new CustomerDriver(app.CreateClient(), "en");
        await customer.OpenAsync();
        await using var stream = await StreamClient.OpenAsync(await UrlAsync(customer));
        await stream.NextAsync();

        var stopping = app.DisposeAsync().AsTask();
        // Half a minute is what a server waits for requests that do not end.
        await stopping.WaitAsync(TimeSpan.FromSeconds(15));
    }

    private static BotApp Listening()
    {
        var app = new BotApp();
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    private static async Task GoesOnAsync(BotApp app, CustomerDriver customer)
    {
        await using var stream = await StreamClient.OpenAsync(await UrlAsync(customer, (await LastAsync(customer)).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var id = await customer.SendAsync(customer.Message("are you a robot?"));
        var answer = await stream.UntilAsync(activity => CustomerDriver.IsBot(activity) && (string?)activity["replyToId"] == id);
        Assert.Contains("AI", CustomerDriver.TextOf(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
    }

    private static async Task<long> LastAsync(CustomerDriver customer)
    {
        while ((await customer.ReadAsync()).Count > 0)
        {
        }

        return customer.Seen.Count;
    }

    private static async Task<string> UrlAsync(CustomerDriver customer, string watermark = "0")
    {
        var (_, body) = await customer.Http.CallAsync(HttpMethod.Get, Direct.Conversation(customer.ConversationId, $"?watermark={watermark}"), customer.Token);
        return (string)JObject.Parse(body)["streamUrl"]!;
    }

    /// <summary>A socket after the handshake, for a client that writes its frames by hand.</summary>
    private static async Task<TcpClient> RawAsync(string streamUrl, int? receiveBuffer = null)
    {
        var url = new Uri(streamUrl);
        var client = new TcpClient();
        if (receiveBuffer is { } bytes)
            client.ReceiveBufferSize = bytes;
        await client.ConnectAsync(url.Host, url.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"GET {url.PathAndQuery} HTTP/1.1\r\nHost: {url.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
        var answer = new byte[12];
        await client.GetStream().ReadExactlyAsync(answer);
        Assert.Equal("HTTP/1.1 101", Encoding.ASCII.GetString(answer));
        return client;
    }

    /// <summary>Reads until the server has ended the connection.</summary>
    private static async Task EndAsync(TcpClient client)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[4096];
        try
        {
            while (await client.GetStream().ReadAsync(buffer, patience.Token) > 0)
            {
            }
        }
        catch (IOException)
        {
            // Reset: ended as well.
        }
    }
}
