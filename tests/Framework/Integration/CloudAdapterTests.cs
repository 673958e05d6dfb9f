using System.Net;
using System.Net.WebSockets;
using System.Security.Principal;
using System.Text;
using EthicalBot.Tests.Framework.Connector;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Integration;

public sealed class CloudAdapterTests : IDisposable
{
    private readonly RecordingHandler _channel = new();
    private readonly FakeAuthentication _authentication;
    private readonly CloudAdapter _adapter;

    public CloudAdapterTests()
    {
        _authentication = new FakeAuthentication(_channel);
        _adapter = new CloudAdapter(_authentication);
    }

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_message_is_answered_through_the_connector_and_the_response_is_empty()
    {
        var bot = new LambdaBot(turn => turn.SendActivityAsync(MessageFactory.Text($"echo {turn.Activity.Text}")));

        var (status, body) = await PostAsync(Message("héllo 😀"), bot, "Bearer x");

        Assert.Equal((200, string.Empty), (status, body));
        Assert.Equal("Bearer x", _authentication.Header);
        Assert.Equal("POST /v3/conversations/c1/activities/m1", _channel.Only);
        Assert.Equal("echo héllo 😀", JObject.Parse(_channel.Calls[0].Body!)["text"]); // A reply has a body.
        Assert.Equal((_authentication.Identity, "http://channel.test", "audience"), Assert.Single(_authentication.Connectors));
    }

    [Fact]
    public async Task The_turn_knows_who_calls_and_how_to_answer()
    {
        await PostAsync(Message("x"), new LambdaBot(turn =>
        {
            Assert.Same(_authentication.Identity, turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey));
            Assert.Equal("audience", turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            Assert.NotNull(turn.TurnState.Get<UserTokenClient>());
            Assert.NotNull(turn.TurnState.Get<ConnectorFactory>());
            Assert.NotNull(turn.TurnState.Get<BotCallbackHandler>());
            Assert.Equal("urn:caller", turn.Activity.CallerId);
            return Task.CompletedTask;
        }));
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_response()
    {
        var invoke = Message("x");
        invoke["type"] = ActivityTypes.Invoke;
        var bot = new LambdaBot(turn => turn.SendActivityAsync(new Activity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse { Status = 202, Body = new { answer = "ü" } },
        }));

        var (status, body) = await PostAsync(invoke, bot);

        Assert.Equal(202, status);
        Assert.Equal("ü", JObject.Parse(body)["answer"]);
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        var invoke = Message("x");
        invoke["type"] = ActivityTypes.Invoke;

        Assert.Equal((501, string.Empty), await PostAsync(invoke, new LambdaBot(_ => Task.CompletedTask)));
    }

    [Fact]
    public async Task Expected_replies_are_in_the_response()
    {
        var message = Message("x");
        message["deliveryMode"] = DeliveryModes.ExpectReplies;
        var bot = new LambdaBot(async turn =>
        {
            await turn.SendActivityAsync(MessageFactory.Text("one"));
            await turn.SendActivityAsync(MessageFactory.Text("two"));
        });

        var (status, body) = await PostAsync(message, bot);

        Assert.Equal(200, status);
        Assert.Equal(["one", "two"], JsonConvert.DeserializeObject<ExpectedReplies>(body)!.Activities!.Select(activity => activity.Text)); // The bot sends two.
        Assert.Empty(_channel.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"type\":")]
    [InlineData("{\"type\":\"message\",\"from\":7}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{\"a\":1}}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":99999999999999999999999999999999999}")]
    [InlineData("{\"type\":\"message\",\"historyDisclosed\":\"maybe\"}")]
    [InlineData("{\"type\":\"message\",\"historyDisclosed\":{}}")]
    [InlineData("{\"type\":{}}")]
    [InlineData("{\"type\":\"message\"")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        var bot = new LambdaBot(_ => Task.CompletedTask);

        Assert.Equal(400, (await PostAsync(Encoding.UTF8.GetBytes(body), bot)).Status);
        Assert.Equal(0, bot.Turns);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Deep_nesting_is_a_bad_request(string open, string close)
    {
        const int depth = 100_000;
        var body = $"{{\"type\":\"message\",\"x\":{string.Concat(Enumerable.Repeat(open, depth))}1{string.Concat(Enumerable.Repeat(close, depth))}}}";

        Assert.Equal(400, (await PostAsync(Encoding.UTF8.GetBytes(body), new LambdaBot(_ => Task.CompletedTask))).Status);
    }

    [Fact]
    public void Bytes_that_nobody_expects_never_end_in_an_exception() => Prop.ForAll<byte[]>(bytes =>
    {
        var (status, _) = PostAsync(bytes, new LambdaBot(_ => Task.CompletedTask)).GetAwaiter().GetResult();
        return status is 400;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_activity_with_a_byte_changed_is_answered_or_refused()
    {
        var text = Message("hello \u00e9").ToString();
        var good = Encoding.UTF8.GetBytes(text);

        // A service URL that is none is for the connector to refuse.
        var changeable = text.IndexOf("\"serviceUrl\"", StringComparison.Ordinal);
        Prop.ForAll<int, byte>((position, value) =>
        {
            var bytes = good.ToArray();
            bytes[(int)((uint)position % changeable)] = value;
            var (status, _) = PostAsync(bytes, new LambdaBot(_ => Task.CompletedTask)).GetAwaiter().GetResult();
            return status is 200 or 400;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Half_a_letter_does_not_break_the_JSON_around_it()
    {
        var bot = new LambdaBot(turn => turn.SendActivityAsync(MessageFactory.Text(turn.Activity.Text)));

        await PostAsync(Encoding.UTF8.GetBytes("{\"type\":\"message\",\"serviceUrl\":\"http://channel.test\",\"conversation\":{\"id\":\"c1\"},\"text\":\"a\\ud83d\"}"), bot);

        Assert.Equal("a\ufffd", JObject.Parse(_channel.Calls[0].Body!)["text"]); // A message has a body.
    }

    [Fact]
    public async Task A_long_text_is_echoed_whole()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789 äöü 😀 \"quoted\" \n", 20_000));
        var bot = new LambdaBot(turn => turn.SendActivityAsync(MessageFactory.Text(turn.Activity.Text)));

        await PostAsync(Message(text), bot);

        Assert.Equal(text, JObject.Parse(_channel.Calls[0].Body!)["text"]); // A message has a body.
    }

    [Fact]
    public async Task A_caller_who_is_not_authenticated_is_unauthorized()
    {
        var bot = new LambdaBot(_ => Task.CompletedTask);

        Assert.Equal(401, (await PostAsync(Message("x"), bot, FakeAuthentication.Refused)).Status);
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task Other_verbs_are_not_allowed()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";

        await _adapter.ProcessAsync(context.Request, context.Response, new LambdaBot(_ => Task.CompletedTask));

        Assert.Equal(405, context.Response.StatusCode);
    }

    [Theory]
    [InlineData(FakeAuthentication.Refused, 401)]
    [InlineData("Bearer x", 501)]
    public async Task A_streaming_connection_is_not_implemented_but_for_strangers_unauthorized(string authHeader, int status)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpWebSocketFeature>(new WebSocketRequest());
        context.Request.Method = "GET";
        context.Request.Headers.Authorization = authHeader;

        await _adapter.ProcessAsync(context.Request, context.Response, new LambdaBot(_ => Task.CompletedTask));

        Assert.Equal(status, context.Response.StatusCode);
    }

    [Fact]
    public async Task Nulls_are_refused()
    {
        var context = new DefaultHttpContext();
        var bot = new LambdaBot(_ => Task.CompletedTask);

        await Assert.ThrowsAsync<ArgumentNullException>("httpRequest", () => _adapter.ProcessAsync(null!, context.Response, bot));
        await Assert.ThrowsAsync<ArgumentNullException>("httpResponse", () => _adapter.ProcessAsync(context.Request, null!, bot));
        await Assert.ThrowsAsync<ArgumentNullException>("bot", () => _adapter.ProcessAsync(context.Request, context.Response, null!));
        Assert.Throws<ArgumentNullException>("botFrameworkAuthentication", () => new CloudAdapter((BotFrameworkAuthentication)null!));
    }

    [Fact]
    public async Task What_the_bot_throws_reaches_the_host_unless_the_adapter_has_an_answer()
    {
        var bot = new LambdaBot(_ => throw new InvalidOperationException("bug"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => PostAsync(Message("x"), bot));

        _adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("sorry");
        Assert.Equal(200, (await PostAsync(Message("x"), bot)).Status);
        Assert.Single(_channel.Calls);
    }

    private static JObject Message(string text) => JObject.FromObject(new
    {
        type = "message",
        id = "m1",
        channelId = "test",
        conversation = new { id = "c1" },
        from = new { id = "user" },
        recipient = new { id = "bot" },
        text,
        serviceUrl = "http://channel.test",
    });

    private Task<(int Status, string Body)> PostAsync(JObject activity, IBot bot, string? header = null) =>
        PostAsync(Encoding.UTF8.GetBytes(activity.ToString()), bot, header);

    private async Task<(int Status, string Body)> PostAsync(byte[] body, IBot bot, string? header = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.Body = new MemoryStream(body);
        context.Request.Headers.Authorization = header;
        using var written = new MemoryStream();
        context.Response.Body = written;

        await _adapter.ProcessAsync(context.Request, context.Response, bot);

        return (context.Response.StatusCode, Encoding.UTF8.GetString(written.ToArray()));
    }

    private sealed class WebSocketRequest : IHttpWebSocketFeature
    {
        public bool IsWebSocketRequest => true;

        public Task<WebSocket> AcceptAsync(WebSocketAcceptContext context) => throw new InvalidOperationException();
    }
}
