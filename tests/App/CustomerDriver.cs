using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.App;

/// <summary>A customer at the chat page: opens it, says things, and reads the answers over Direct Line like the real client.</summary>
public sealed class CustomerDriver(HttpClient http, string language)
{
    // Generous for a loaded machine; a signal ends the wait, not the clock.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private string _watermark = "0";
    private int _said;

    public string Language { get; } = language;

    public string ConversationId { get; private set; } = "";

    public string Token { get; private set; } = "";

    public string UserId { get; private set; } = "";

    public HttpClient Http { get; } = http;

    /// <summary>Every activity read so far, in order.</summary>
    public List<JObject> Seen { get; } = [];

    /// <summary>Opens the chat and waits for the first words.</summary>
    public async Task<IReadOnlyList<JObject>> OpenAsync()
    {
        await SessionAsync();
        var started = await PostAsync("/v3/directline/conversations", new { user = new { } });
        Assert.True(started.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK, $"start: {started.StatusCode}");
        return await ReadUntilAsync(activities => activities.Any(IsBot));
    }

    /// <summary>Leaves the conversation behind: the next opening begins a new one, in the same browser.</summary>
    public async Task StartOverAsync()
    {
        await SessionAsync(startOver: true);
        _watermark = "0";
        Seen.Clear();
    }

    /// <summary>Goes on with a conversation whose token is known.</summary>
    public void Resume(string conversationId, string token)
    {
        (ConversationId, Token) = (conversationId, token);
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>The same customer after the server has come back at another address.</summary>
    public CustomerDriver MovedTo(HttpClient other)
    {
        var moved = new CustomerDriver(other, Language) { _said = _said, UserId = UserId };
        moved.Resume(ConversationId, Token);
        return moved;
    }

    public async Task<JObject> SessionAsync(bool startOver = false)
    {
        var response = await Http.PostAsJsonAsync("/chat/session", new { locale = Language, startOver });
        response.EnsureSuccessStatusCode();
        var session = JObject.Parse(await response.Content.ReadAsStringAsync());
        (ConversationId, Token, UserId) = ((string)session["conversationId"]!, (string)session["token"]!, (string)session["userId"]!);
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return session;
    }

    /// <summary>Says something and returns the bot's answers to it.</summary>
    public async Task<IReadOnlyList<JObject>> SayAsync(string text)
    {
        var id = await SendAsync(Message(text));
        return await AnswersAsync(id);
    }

    /// <summary>The answers to one message, once they are all there: a turn's answers are delivered together.</summary>
    public async Task<IReadOnlyList<JObject>> AnswersAsync(string id) =>
        [.. (await ReadUntilAsync(activities => activities.Any(activity => IsAnswerTo(activity, id)))).Where(activity => IsAnswerTo(activity, id))];

    public object Message(string text) => new
    {
        type = "message",
        text,
        from = new { id = UserId, name = "whoever", role = "user" },
        locale = Language,
        channelData = new { clientActivityID = $"c{++_said}" },
    };

    /// <summary>Posts an activity and returns the id under which it was stored.</summary>
    public async Task<string> SendAsync(object activity)
    {
        var response = await PostAsync($"/v3/directline/conversations/{ConversationId}/activities", activity);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {body}");
        return (string)JObject.Parse(body)["id"]!;
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body) =>
        PostRawAsync(path, body as string ?? Newtonsoft.Json.JsonConvert.SerializeObject(body));

    public Task<HttpResponseMessage> PostRawAsync(string path, string json) =>
        Http.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Reads what is new.</summary>
    public async Task<IReadOnlyList<JObject>> ReadAsync()
    {
        var json = await Http.GetStringAsync($"/v3/directline/conversations/{ConversationId}/activities?watermark={_watermark}");
        var set = JObject.Parse(json);
        _watermark = (string?)set["watermark"] ?? _watermark;
        var activities = set["activities"]!.Cast<JObject>().ToList();
        Seen.AddRange(activities);
        return activities;
    }

    /// <summary>Reads the whole conversation again from its beginning.</summary>
    public async Task<IReadOnlyList<JObject>> ReadAgainAsync()
    {
        _watermark = "0";
        Seen.Clear();
        return await ReadAsync();
    }

    public static string TextOf(JObject activity) =>
        string.Join('\n', new[] { (string?)activity["text"] }.Concat((activity["attachments"] ?? new JArray()).Select(attachment => (string?)attachment["content"]?["fallbackText"])).Where(text => text is not null));

    public static bool IsBot(JObject activity) => (string?)activity["from"]?["role"] == "bot";

    private static bool IsAnswerTo(JObject activity, string id) => IsBot(activity) && (string?)activity["replyToId"] == id;

    private async Task<IReadOnlyList<JObject>> ReadUntilAsync(Func<IReadOnlyList<JObject>, bool> enough)
    {
        var read = new List<JObject>();
        using var patience = new CancellationTokenSource(Patience);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        do
        {
            read.AddRange(await ReadAsync());
            if (enough(read))
                return read;
        }
        while (await pause.WaitForNextTickAsync(patience.Token));
        throw new TimeoutException();
    }
}
