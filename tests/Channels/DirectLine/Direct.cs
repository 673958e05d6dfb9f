using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.DirectLine;

/// <summary>Direct Line as a client of its own writes it: one request at a time, with the answer's status and body.</summary>
internal static class Direct
{
    public const string Secret = "a-secret-for-tests-of-20";

    public const string Root = "/v3/directline";

    public static BotApp AppWithSecret(params (string Key, string Value)[] settings) =>
        new(settings: [("Channels:DirectLine:Secret", Secret), .. settings]);

    public static string Conversation(string id, string rest = "") => $"{Root}/conversations/{id}{rest}";

    public static async Task<(HttpStatusCode Status, string Body)> CallAsync(
        this HttpClient http, HttpMethod method, string path, string? bearer, HttpContent? content = null)
    {
        using var response = await http.RespondAsync(method, path, bearer, content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public static Task<HttpResponseMessage> RespondAsync(this HttpClient http, HttpMethod method, string path, string? bearer, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return http.SendAsync(request);
    }

    public static HttpContent Json(string json) => new StringContent(json, Encoding.UTF8, "application/json");

    public static async Task<JObject> GenerateAsync(this HttpClient http, string body = "")
    {
        var (status, answer) = await http.CallAsync(HttpMethod.Post, $"{Root}/tokens/generate", Secret, Json(body));
        Assert.Equal(HttpStatusCode.OK, status);
        return JObject.Parse(answer);
    }

    /// <summary>Starts a conversation as a page of another server would.</summary>
    public static async Task<(string Id, string Token, string StreamUrl)> StartAsync(this HttpClient http, string user = "dl_marie")
    {
        var token = await http.GenerateAsync($$$"""{"user":{"id":"{{{user}}}"}}""");
        var (status, answer) = await http.CallAsync(HttpMethod.Post, $"{Root}/conversations", (string)token["token"]!, Json("""{"user":{}}"""));
        Assert.Equal(HttpStatusCode.Created, status);
        var started = JObject.Parse(answer);
        return ((string)started["conversationId"]!, (string)started["token"]!, (string)started["streamUrl"]!);
    }

    public static JObject ClaimsOf(string token)
    {
        var parts = token.Split('.');
        Assert.Equal(3, parts.Length);
        return JObject.Parse(Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])));
    }

    /// <summary>Asserts the error that Direct Line words as <c>{"error":{"code","message"}}</c>, and nothing beside it.</summary>
    public static void IsError((HttpStatusCode Status, string Body) answer, HttpStatusCode status, string code)
    {
        Assert.True(status == answer.Status, $"{status} was expected, this came: {answer.Status} {answer.Body}");
        var json = JObject.Parse(answer.Body);
        Assert.Equal(["error"], json.Properties().Select(property => property.Name));
        Assert.Equal(code, (string?)json["error"]!["code"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)json["error"]!["message"]));
    }
}
