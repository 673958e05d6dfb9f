using System.Security.Claims;
using System.Security.Principal;
using EthicalBot.Tests.Framework.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Integration;

public sealed class CloudAdapterProactiveTests : IDisposable
{
    private readonly RecordingHandler _channel = new(body: "{\"activityId\":\"a1\",\"id\":\"c2\"}");
    private readonly FakeAuthentication _authentication;
    private readonly CloudAdapter _adapter;

    public CloudAdapterProactiveTests()
    {
        _authentication = new FakeAuthentication(_channel);
        _adapter = new CloudAdapter(_authentication);
    }

    private static ConversationReference Reference => new()
    {
        ActivityId = "m1",
        ServiceUrl = "http://channel.test",
        ChannelId = "test",
        Conversation = new ConversationAccount(id: "c1"),
        User = new ChannelAccount("user"),
        Bot = new ChannelAccount("bot"),
    };

    public static TheoryData<string?, Func<BotAdapter, BotCallbackHandler, Task>> Ways()
    {
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, "app")]);
        var activity = Reference.GetContinuationActivity();
        return new()
        {
            { null, (adapter, turn) => adapter.ContinueConversationAsync("app", Reference, turn, CancellationToken.None) },
            { null, (adapter, turn) => adapter.ContinueConversationAsync(identity, Reference, turn, CancellationToken.None) },
            { "skill", (adapter, turn) => adapter.ContinueConversationAsync(identity, Reference, "skill", turn, CancellationToken.None) },
            { null, (adapter, turn) => adapter.ContinueConversationAsync("app", activity, turn, CancellationToken.None) },
            { null, (adapter, turn) => adapter.ContinueConversationAsync(identity, activity, turn, CancellationToken.None) },
            { "skill", (adapter, turn) => adapter.ContinueConversationAsync(identity, activity, "skill", turn, CancellationToken.None) },
        };
    }

    public void Dispose() => _channel.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_conversation_is_continued(string? audience, Func<BotAdapter, BotCallbackHandler, Task> way)
    {
        var turns = 0;
        await way(_adapter, async (turn, cancellationToken) =>
        {
            turns++;
            Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (turn.Activity.Type, turn.Activity.Name));
            Assert.Equal(audience, turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
            var identity = (ClaimsIdentity)turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey)!; // The adapter puts it there.
            Assert.Equal("app", identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value);
            await turn.SendActivityAsync(MessageFactory.Text("news"), cancellationToken);
        });

        Assert.Equal(1, turns);
        Assert.Equal(("http://channel.test", audience), (_authentication.Connectors[0].ServiceUrl, _authentication.Connectors[0].Audience));
        Assert.StartsWith("POST /v3/conversations/c1/activities", _channel.Only, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_continuation_needs_a_conversation_and_a_service_url()
    {
        var noConversation = Reference.GetContinuationActivity();
        noConversation.Conversation = null!;
        var noServiceUrl = Reference.GetContinuationActivity();
        noServiceUrl.ServiceUrl = null;

        var first = await Assert.ThrowsAsync<ArgumentException>(() => ContinueAsync(noConversation));
        var second = await Assert.ThrowsAsync<ArgumentException>(() => ContinueAsync(noServiceUrl));
        await Assert.ThrowsAsync<ArgumentNullException>("reference", () => _adapter.ContinueConversationAsync("app", (ConversationReference)null!, NoTurn, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>("continuationActivity", () => ContinueAsync(null!));

        Assert.Equal("The continuation Activity should contain a Conversation value.", first.Message);
        Assert.Equal("The continuation Activity should contain a ServiceUrl value.", second.Message);

        Task ContinueAsync(Activity activity) => _adapter.ContinueConversationAsync("app", activity, NoTurn, CancellationToken.None);
    }

    [Fact]
    public async Task A_conversation_is_created_and_its_first_turn_is_an_event()
    {
        var parameters = new ConversationParameters { Bot = new ChannelAccount("bot"), TenantId = "t", ChannelData = "data", IsGroup = true };
        Activity? seen = null;

        await _adapter.CreateConversationAsync("app", "test", "http://channel.test", "audience", parameters, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal("POST /v3/conversations", _channel.Only);
        Assert.True((bool)JObject.Parse(_channel.Calls[0].Body!)["isGroup"]!); // The parameters are the body.
        Assert.Equal((ActivityTypes.Event, ActivityEventNames.CreateConversation), (seen!.Type, seen.Name)); // The turn ran.
        Assert.Equal(("a1", "c2", "t", "bot"), (seen.Id, seen.Conversation.Id, seen.Conversation.TenantId, seen.Recipient.Id));
        Assert.Equal(("test", "http://channel.test", "data"), (seen.ChannelId, seen.ServiceUrl, seen.ChannelData));
        Assert.Equal("http://channel.test", _authentication.Connectors[0].Identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value);
        Assert.Equal("audience", _authentication.Connectors[0].Audience);
    }

    [Fact]
    public async Task A_new_conversation_needs_a_service_url_parameters_and_a_callback()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("serviceUrl", () => CreateAsync(" ", new ConversationParameters(), NoTurn));
        await Assert.ThrowsAsync<ArgumentNullException>("conversationParameters", () => CreateAsync("http://x", null!, NoTurn));
        await Assert.ThrowsAsync<ArgumentNullException>("callback", () => CreateAsync("http://x", new ConversationParameters(), null!));

        Task CreateAsync(string serviceUrl, ConversationParameters parameters, BotCallbackHandler callback) =>
            _adapter.CreateConversationAsync("app", "test", serviceUrl, "a", parameters, callback, CancellationToken.None);
    }

    [Fact]
    public async Task Delays_invoke_responses_and_traces_are_not_sent_but_have_a_response_each()
    {
        ResourceResponse[]? responses = null;
        await RunAsync(async turn => responses = await turn.SendActivitiesAsync(
        [
            new Activity(ActivityTypesEx.Delay) { Value = 1 },
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse() },
            Activity.CreateTraceActivity("t"),
            new Activity(ActivityTypes.Typing),
        ]));

        Assert.Equal(["", "", "", "c2"], responses!.Select(response => response.Id)); // The turn ran.
        Assert.Single(_channel.Calls);
    }

    [Fact]
    public async Task A_trace_reaches_the_Emulator()
    {
        var reference = Reference;
        reference.ChannelId = "emulator";

        await _adapter.ContinueConversationAsync("app", reference, (turn, cancellationToken) => turn.SendActivityAsync(Activity.CreateTraceActivity("t"), cancellationToken), CancellationToken.None);

        Assert.Single(_channel.Calls);
    }

    [Fact]
    public async Task Activities_are_replaced_and_deleted()
    {
        await RunAsync(async turn =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "m7" });
            await turn.DeleteActivityAsync("m8");
        });

        Assert.Equal(["PUT /v3/conversations/c1/activities/m7", "DELETE /v3/conversations/c1/activities/m8"], _channel.Calls.Select(call => call.Call));
    }

    [Fact]
    public async Task Sending_nothing_is_refused()
    {
        using var turn = new TurnContext(_adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentNullException>("turnContext", () => _adapter.SendActivitiesAsync(null!, [], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>("activities", () => _adapter.SendActivitiesAsync(turn, null!, CancellationToken.None));
        var empty = await Assert.ThrowsAsync<ArgumentException>("activities", () => _adapter.SendActivitiesAsync(turn, [], CancellationToken.None));
        Assert.StartsWith("Expecting one or more activities, but the array was empty.", empty.Message, StringComparison.Ordinal);
    }

    private static Task NoTurn(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task RunAsync(Func<ITurnContext, Task> turn) =>
        _adapter.ContinueConversationAsync("app", Reference, (turnContext, _) => turn(turnContext), CancellationToken.None);
}
