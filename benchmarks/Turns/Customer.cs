using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace EthicalBot.Benchmarks.Turns;

/// <summary>A customer at the chat page: posts messages and reads the WebSocket stream, as the real client does.</summary>
internal sealed class Customer : IDisposable
{
    // A question that opens a dialog, and the word that closes it: each turn reads, changes and seals the conversation's state.
    private static readonly string[] Sayings = ["where is order 20001", "cancel"];

    private readonly HttpClient _http;
    private readonly string _token;
    private readonly string _userId;
    private readonly Uri _activities;
    private readonly ClientWebSocket _stream;
    private readonly MemoryStream _frame = new();
    private readonly byte[] _buffer = new byte[16 * 1024];

    private Customer(HttpClient http, string token, string userId, Uri activities, ClientWebSocket stream) =>
        (_http, _token, _userId, _activities, _stream) = (http, token, userId, activities, stream);

    /// <summary>The last thing said, and the answer to it.</summary>
    public (string Said, string Answer) Last { get; private set; }

    /// <summary>How many messages were said.</summary>
    public int Said { get; private set; }

    /// <summary>The bytes of the next message.</summary>
    public int BodyBytes => Body().Length;

    /// <summary>Opens the chat and its stream, and waits for the bot's first words.</summary>
    public static async Task<Customer> OpenAsync(HttpClient http, Uri bot, CancellationToken cancellationToken)
    {
        using var asked = await http.PostAsJsonAsync(new Uri(bot, "/chat/session"), new { locale = "en" }, cancellationToken);
        var session = await JsonOfAsync(asked, cancellationToken);
        var (id, token, userId) = (Text(session, "conversationId"), Text(session, "token"), Text(session, "userId"));

        using var start = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, "/v3/directline/conversations")) { Content = JsonContent.Create(new { }) };
        start.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var started = await http.SendAsync(start, cancellationToken);
        var connection = await JsonOfAsync(started, cancellationToken);

        var stream = new ClientWebSocket();
        stream.Options.Proxy = null;
        await stream.ConnectAsync(new Uri(Text(connection, "streamUrl")), cancellationToken);
        var customer = new Customer(http, token, userId, new Uri(bot, $"/v3/directline/conversations/{id}/activities"), stream);
        await customer.ReadUntilAsync(IsBot, cancellationToken);
        return customer;
    }

    /// <summary>Says the next thing and waits for the bot's answer to it.</summary>
    public async Task<Exchange> ExchangeAsync(CancellationToken cancellationToken)
    {
        var said = Sayings[Said % Sayings.Length];
        var body = Body();
        Said++;
        var started = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, _activities) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var response = await _http.SendAsync(request, cancellationToken);
        var id = Text(await JsonOfAsync(response, cancellationToken), "id");
        var acknowledged = Stopwatch.GetElapsedTime(started);

        var answer = await ReadUntilAsync(activity => IsBot(activity) && activity.TryGetProperty("replyToId", out var asked) && asked.ValueEquals(id), cancellationToken);
        Last = (said, answer);
        return new(acknowledged, Stopwatch.GetElapsedTime(started));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        _frame.Dispose();
    }

    private byte[] Body() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        text = Sayings[Said % Sayings.Length],
        from = new { id = _userId, name = "", role = "user" },
        locale = "en",
        textFormat = "plain",
        channelData = new { clientActivityID = Said.ToString("x12", CultureInfo.InvariantCulture) },
    });

    private async Task<string> ReadUntilAsync(Func<JsonElement, bool> awaited, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var set = await ReadFrameAsync(cancellationToken);
            foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
            {
                if (awaited(activity))
                    return activity.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "(a card)";
            }
        }
    }

    private async Task<JsonDocument> ReadFrameAsync(CancellationToken cancellationToken)
    {
        _frame.SetLength(0);
        ValueWebSocketReceiveResult received;
        do
        {
            received = await _stream.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
                throw new InvalidOperationException("The bot closed the stream.");
            _frame.Write(_buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonDocument.Parse(_frame.ToArray());
    }

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? JsonElement.Parse(body)
            : throw new InvalidOperationException($"{(int)response.StatusCode}: {Encoding.UTF8.GetString(body)}");
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new InvalidOperationException($"{name} is null.");

    private static bool IsBot(JsonElement activity) =>
        activity.TryGetProperty("from", out var from) && from.TryGetProperty("role", out var role) && role.ValueEquals("bot");
}
