using System.Net;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Connector;

public class ConnectorClientTests
{
    private const string Odd = "a b/c;d?e";
    private const string OddEscaped = "a%20b%2Fc%3Bd%3Fe";

    private static readonly Activity _hello = new(ActivityTypes.Message) { Text = "hello", Conversation = new ConversationAccount(id: Odd), ReplyToId = "m1", Id = "m2" };

    public static TheoryData<string, Func<IConversations, Task>> Calls => new()
    {
        { "GET /v3/conversations", c => c.GetConversationsAsync() },
        { "GET /v3/conversations?continuationToken=t%261", c => c.GetConversationsAsync("t&1") },
        { "POST /v3/conversations", c => c.CreateConversationAsync(new ConversationParameters()) },
        { "POST /v3/conversations", c => c.CreateDirectConversationAsync(new ChannelAccount("bot"), new ChannelAccount("user")) },
        { $"POST /v3/conversations/{OddEscaped}/activities", c => c.SendToConversationAsync(Odd, _hello) },
        { $"POST /v3/conversations/{OddEscaped}/activities", c => c.SendToConversationAsync(_hello) },
        { $"POST /v3/conversations/{OddEscaped}/activities/history", c => c.SendConversationHistoryAsync(Odd, new Transcript()) },
        { $"POST /v3/conversations/{OddEscaped}/activities/m1", c => c.ReplyToActivityAsync(_hello) },
        { $"POST /v3/conversations/{OddEscaped}/activities/{OddEscaped}", c => c.ReplyToActivityAsync(Odd, Odd, _hello) },
        { $"PUT /v3/conversations/{OddEscaped}/activities/m2", c => c.UpdateActivityAsync(_hello) },
        { $"PUT /v3/conversations/{OddEscaped}/activities/{OddEscaped}", c => c.UpdateActivityAsync(Odd, Odd, _hello) },
        { $"DELETE /v3/conversations/{OddEscaped}/activities/{OddEscaped}", c => c.DeleteActivityAsync(Odd, Odd) },
        { $"GET /v3/conversations/{OddEscaped}/members/u1", c => c.GetConversationMemberAsync("u1", Odd) },
        { $"GET /v3/conversations/{OddEscaped}/pagedmembers", c => c.GetConversationPagedMembersAsync(Odd) },
        { $"GET /v3/conversations/{OddEscaped}/pagedmembers?pageSize=2&continuationToken=x", c => c.GetConversationPagedMembersAsync(Odd, 2, "x") },
        { $"DELETE /v3/conversations/{OddEscaped}/members/u1", c => c.DeleteConversationMemberAsync(Odd, "u1") },
        { $"POST /v3/conversations/{OddEscaped}/attachments", c => c.UploadAttachmentAsync(Odd, new AttachmentData()) },
    };

    public static TheoryData<string, Func<IConversations, Task>> CallsWithANull => new()
    {
        { "parameters", c => c.CreateConversationAsync(null!) },
        { "conversationId", c => c.SendToConversationAsync(null!, _hello) },
        { "activity", c => c.SendToConversationAsync("c1", null!) },
        { "activityId", c => c.ReplyToActivityAsync("c1", null!, _hello) },
        { "activity", c => c.ReplyToActivityAsync("c1", "m1", null!) },
        { "activityId", c => c.DeleteActivityAsync("c1", null!) },
        { "transcript", c => c.SendConversationHistoryAsync("c1", null!) },
        { "userId", c => c.GetConversationMemberAsync(null!, "c1") },
        { "memberId", c => c.DeleteConversationMemberAsync("c1", null!) },
        { "attachmentUpload", c => c.UploadAttachmentAsync("c1", null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Each_call_has_its_verb_and_its_path(string expected, Func<IConversations, Task> call)
    {
        var channel = new RecordingHandler();
        using var client = Client(channel);

        await call(client.Conversations);

        Assert.Equal(expected, channel.Only);
    }

    [Fact]
    public async Task Members_come_as_a_list()
    {
        var channel = new RecordingHandler(body: "[{\"id\":\"u1\",\"name\":\"User\"},{\"id\":\"u2\"}]");
        using var client = Client(channel);

        var members = await client.Conversations.GetConversationMembersAsync("c1");
        var activityMembers = await client.Conversations.GetActivityMembersAsync("c1", "m1");

        Assert.Equal(["u1", "u2"], members.Select(member => member.Id));
        Assert.Equal(2, activityMembers.Count);
        Assert.Equal(["GET /v3/conversations/c1/members", "GET /v3/conversations/c1/activities/m1/members"], channel.Calls.Select(call => call.Call));
    }

    [Theory]
    [MemberData(nameof(CallsWithANull))]
    public async Task A_null_is_refused_before_anything_is_sent(string parameter, Func<IConversations, Task> call)
    {
        var channel = new RecordingHandler();
        using var client = Client(channel);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => call(client.Conversations));

        Assert.Equal($"'{parameter}' cannot be null.", refusal.Message);
        Assert.Equal((ValidationRules.CannotBeNull, parameter), (refusal.Rule, refusal.Target));
        Assert.Empty(channel.Calls);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    public async Task What_was_created_comes_back_with_any_status_of_success(HttpStatusCode status)
    {
        using var client = Client(new RecordingHandler(status, "{\"activityId\":\"a1\",\"serviceUrl\":\"https://x\",\"id\":\"c1\"}"));

        var created = await client.Conversations.CreateConversationAsync(new ConversationParameters());

        Assert.Equal(("a1", "https://x", "c1"), (created.ActivityId, created.ServiceUrl, created.Id));
    }

    [Fact]
    public async Task An_answer_without_a_body_is_null()
    {
        using var client = Client(new RecordingHandler(HttpStatusCode.Accepted, string.Empty));
        Assert.Null(await client.Conversations.SendToConversationAsync("c1", _hello));
    }

    [Fact]
    public async Task An_error_of_the_channel_is_thrown_with_request_response_and_body()
    {
        using var client = Client(new RecordingHandler(HttpStatusCode.BadRequest, "{\"error\":{\"code\":\"BadArgument\",\"message\":\"no\"}}"));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", _hello));

        Assert.Equal("Operation returned an invalid status code 'BadRequest'", error.Message);
        Assert.Equal("BadArgument", error.Body!.Error!.Code); // The body above has both.
        Assert.Equal(HttpStatusCode.BadRequest, error.Response!.StatusCode); // Set for every error.
        Assert.Contains("BadArgument", error.Response.Content, StringComparison.Ordinal);
        Assert.Equal(HttpMethod.Post, error.Request!.Method); // Set for every error.
        Assert.Equal("hello", JObject.Parse(error.Request.Content!)["text"]); // The activity was sent.
        Assert.Contains("application/json", Assert.Single(error.Request.Headers["Content-Type"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_that_is_not_JSON_is_still_thrown()
    {
        using var client = Client(new RecordingHandler(HttpStatusCode.BadGateway, "<html>"));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.GetConversationsAsync());

        Assert.Null(error.Body);
        Assert.Equal("<html>", error.Response!.Content); // Set for every error.
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_thrown_with_its_text()
    {
        using var client = Client(new RecordingHandler(body: "{\"id\":"));

        var error = await Assert.ThrowsAsync<SerializationException>(() => client.Conversations.SendToConversationAsync("c1", _hello));

        Assert.Equal("{\"id\":", error.Content);
    }

    [Fact]
    public async Task The_credentials_sign_and_headers_of_the_callers_own_are_sent()
    {
        var channel = new RecordingHandler();
        using var client = Client(channel, new TokenCredentials("secret"));

        using var result = await client.Conversations.SendToConversationWithHttpMessagesAsync("c1", _hello, new() { ["x-mine"] = ["1", "2"] });

        var request = Assert.Single(channel.Calls).Request;
        Assert.Equal("Bearer secret", request.Headers.Authorization!.ToString()); // TokenCredentials sets it.
        Assert.Equal(["1", "2"], request.Headers.GetValues("x-mine"));
        Assert.Equal("new", result.Body.Id);
        Assert.Equal("{\"id\":\"new\"}", await result.Response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Our_sender_is_named_once_however_many_connectors_share_a_client()
    {
        var channel = new RecordingHandler();
        using var http = new HttpClient(channel);
        using var first = new ConnectorClient(new Uri("http://channel.test/"), new TokenCredentials("a"), http, disposeHttpClient: false);
        using var second = new ConnectorClient(new Uri("http://channel.test/"), new TokenCredentials("a"), http, disposeHttpClient: false);
        ConnectorClient.AddDefaultRequestHeaders(http);

        await second.Conversations.GetConversationsAsync();

        var agent = channel.Calls[0].Request.Headers.UserAgent.ToString();
        Assert.StartsWith("Microsoft-BotFramework/3.1 BotBuilder/", agent, StringComparison.Ordinal);
        Assert.Equal(agent.IndexOf("BotBuilder", StringComparison.Ordinal), agent.LastIndexOf("BotBuilder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_of_its_own_ends_with_it()
    {
        using var http = new HttpClient(new RecordingHandler());
        using (new ConnectorClient(new Uri("http://channel.test/"), new TokenCredentials("a"), http))
        {
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => http.GetAsync("http://channel.test/"));
    }

    [Fact]
    public async Task A_client_of_another_outlives_it()
    {
        using var http = new HttpClient(new RecordingHandler());
        using (new ConnectorClient(new Uri("http://channel.test/"), new TokenCredentials("a"), customHttpClient: http, disposeHttpClient: false))
        {
        }

        using var answer = await http.GetAsync("http://channel.test/");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Settings_that_are_changed_are_used()
    {
        var channel = new RecordingHandler();
        using var client = Client(channel);
        client.SerializationSettings.NullValueHandling = Newtonsoft.Json.NullValueHandling.Include;

        await client.Conversations.SendToConversationAsync("c1", new Activity());

        Assert.Contains("\"speak\": null", channel.Calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unavailable_is_tried_again_with_a_client_of_our_own()
    {
        var channel = new FailsOnce();
        using var client = new ConnectorClient(new Uri("http://channel.test/"), new TokenCredentials("a"), channel);

        await client.Conversations.SendToConversationAsync("c1", _hello);

        Assert.Equal(2, channel.Calls);
    }

    [Fact]
    public async Task Attachments_have_their_info_views_and_addresses()
    {
        var channel = new RecordingHandler(body: "{\"name\":\"cat.png\",\"type\":\"image/png\"}");
        using var client = Client(channel);

        var info = await client.Attachments.GetAttachmentInfoAsync("a b");
        await using var stream = await client.Attachments.GetAttachmentAsync("a b", "original");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        Assert.Equal("cat.png", info.Name);
        Assert.Contains("cat.png", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(["GET /v3/attachments/a%20b", "GET /v3/attachments/a%20b/views/original"], channel.Calls.Select(call => call.Call));
        Assert.Equal("http://channel.test/v3/attachments/a%20b/views/thumbnail", client.Attachments.GetAttachmentUri("a b", "thumbnail"));
        await Assert.ThrowsAsync<ValidationException>(() => client.Attachments.GetAttachmentAsync("a", null!));
        Assert.Throws<ArgumentNullException>(() => client.Attachments.GetAttachmentUri(null!));
    }

    private static ConnectorClient Client(HttpMessageHandler channel, ServiceClientCredentials? credentials = null) =>
        new(new Uri("http://channel.test"), credentials, new HttpClient(channel), disposeHttpClient: true);

    private sealed class FailsOnce : DelegatingHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // The handlers of the caller stand before the one that tries again, so it is the innermost that has to fail.
            if (InnerHandler is RetryDelegatingHandler retry)
            {
                retry.InnerHandler = new Unavailable(() => ++Calls);
            }

            return base.SendAsync(request, cancellationToken);
        }

        private sealed class Unavailable(Func<int> count) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage(count() == 1 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK) { Content = new StringContent("{}") });
        }
    }
}
