using System.Net;
using System.Text;
using EthicalBot.Tests.App;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Desk;

/// <summary>A person at the desk: joins by a link, signs in and calls the desk's addresses like its page.</summary>
/// <param name="app">The bot in this process; null when it is a process of its own.</param>
/// <param name="http">The person's browser.</param>
public sealed class AgentDriver(BotApp? app, HttpClient http)
{
    public const string Password = "a long sentence is easy to keep";

    public const string Root = "/desk/api";

    private const string FormHeader = "X-Desk-Antiforgery";

    public HttpClient Http { get; } = http;

    /// <summary>What GET session gave last.</summary>
    public JObject Session { get; private set; } = [];

    public string Id => (string)Session["me"]!["id"]!;

    public string DisplayName => (string)Session["me"]!["displayName"]!;

    /// <summary>Fetches the session, and with it the token of the forms.</summary>
    public async Task<JObject> LoadAsync()
    {
        var (status, body) = await GetAsync("/session");
        Assert.Equal(HttpStatusCode.OK, status);
        return Take(body);
    }

    /// <summary>Becomes an agent by a link.</summary>
    public async Task<(HttpStatusCode Status, JObject Body)> JoinAsync(string token, string name, string? displayName = null, string password = Password)
    {
        await LoadAsync();
        var answer = await PostAsync("/join", new { token, name, displayName = displayName ?? Titled(name), password });
        if (answer.Status == HttpStatusCode.OK)
            Take(answer.Body);
        return answer;
    }

    public async Task<(HttpStatusCode Status, JObject Body)> SignInAsync(string name, string password = Password)
    {
        await LoadAsync();
        var answer = await PostAsync("/session", new { name, password });
        if (answer.Status == HttpStatusCode.OK)
            Take(answer.Body);
        return answer;
    }

    public async Task SignOutAsync()
    {
        Assert.Equal(HttpStatusCode.NoContent, (await DeleteAsync("/session")).Status);
        await LoadAsync();
    }

    /// <summary>The same person in another browser.</summary>
    public async Task<AgentDriver> ElsewhereAsync(BotApp? other = null)
    {
        var driver = (other ?? app)!.Visitor(); // a process of its own is told from outside
        Assert.Equal(HttpStatusCode.OK, (await driver.SignInAsync((string)Session["me"]!["name"]!)).Status);
        return driver;
    }

    public Task<(HttpStatusCode Status, JObject Body)> GetAsync(string path) => CallAsync(HttpMethod.Get, path);

    public Task<(HttpStatusCode Status, JObject Body)> PostAsync(string path, object? body = null) => CallAsync(HttpMethod.Post, path, body ?? new { });

    public Task<(HttpStatusCode Status, JObject Body)> PatchAsync(string path, object body) => CallAsync(HttpMethod.Patch, path, body);

    public Task<(HttpStatusCode Status, JObject Body)> DeleteAsync(string path) => CallAsync(HttpMethod.Delete, path);

    /// <summary>Calls an address below /desk/api and returns what it answered; no body is an empty object.</summary>
    public async Task<(HttpStatusCode Status, JObject Body)> CallAsync(HttpMethod method, string path, object? body = null)
    {
        using var response = await RespondAsync(method, path, body);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.StartsWith('{') ? Parse(text) : []);
    }

    public async Task<HttpResponseMessage> RespondAsync(HttpMethod method, string path, object? body = null, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(method, Root + path);
        if (method != HttpMethod.Get)
            request.Headers.Add(FormHeader, (string?)Session["antiforgery"] ?? "");
        if (body is not null)
            request.Content = new StringContent(body as string ?? JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json");
        return await Http.SendAsync(request, cancellationToken);
    }

    /// <summary>What the bot logged as errors: what a failed request was about.</summary>
    public string Errors => string.Join('\n', (app?.Log.All ?? []).Where(line => line.StartsWith("Error", StringComparison.Ordinal)));

    /// <summary>Asserts an error of the desk.</summary>
    public static void IsError((HttpStatusCode Status, JObject Body) answer, HttpStatusCode status, string code) =>
        Assert.Equal((status, code), (answer.Status, (string?)answer.Body["error"]?["code"]));

    private JObject Take(JObject session) => Session = session;

    private static JObject Parse(string text) =>
        JsonConvert.DeserializeObject<JObject>(text, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!; // it begins like an object

    private static string Titled(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
