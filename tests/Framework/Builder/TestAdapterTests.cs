using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task Activity_is_addressed_and_dated()
    {
        Activity? seen = null;

        await _adapter.ProcessActivityAsync(new Activity(), (turn, _) => Task.FromResult(seen = turn.Activity));

        Assert.Equal(
            (ActivityTypes.Message, Channels.Test, "user1", "bot", "Conversation1", "https://test.com", "0"),
            (seen!.Type, seen.ChannelId, seen.From.Id, seen.Recipient.Id, seen.Conversation.Id, seen.ServiceUrl, seen.Id));
        Assert.NotNull(seen.Timestamp);
        Assert.NotNull(seen.LocalTimestamp);
    }

    [Theory]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Webchat)]
    public async Task Channel_can_be_any(string channelId)
    {
        var adapter = new TestAdapter(channelId);
        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync("ho", cancellationToken: token), default);
        Assert.Equal(channelId, adapter.GetNextReply()!.ChannelId);
    }

    [Fact]
    public void Conversation_is_named_after_the_test()
    {
        var conversation = TestAdapter.CreateConversation("Name", "Ann", "Echo");
        Assert.Equal(("Name", "ann", "Ann", "echo"), (conversation.Conversation.Id, conversation.User.Id, conversation.User.Name, conversation.Bot.Id));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Traces_are_kept_when_that_is_wished(bool sendTraceActivity, int expected)
    {
        var adapter = new TestAdapter(sendTraceActivity: sendTraceActivity);
        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), token), default);
        Assert.Equal(expected, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task Next_reply_is_waited_for()
    {
        var waiting = _adapter.GetNextReplyAsync();
        Assert.False(waiting.IsCompleted);

        await _adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync("ho", cancellationToken: token), default);

        Assert.Equal("ho", ((Activity)await waiting).Text);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _adapter.GetNextReplyAsync(new CancellationToken(true)));
    }

    [Fact]
    public async Task New_conversation_starts_empty()
    {
        _adapter.ActiveQueue.Enqueue(new Activity());
        Activity? seen = null;

        await _adapter.CreateConversationAsync("elsewhere", (turn, _) => Task.FromResult(seen = turn.Activity), default);

        Assert.Empty(_adapter.ActiveQueue);
        Assert.Equal((ActivityTypes.ConversationUpdate, "elsewhere"), (seen!.Type, seen.ChannelId));
    }

    [Fact]
    public async Task Token_is_the_users_once_the_code_is_right()
    {
        using var turn = Turn();
        _adapter.AddUserToken("conn", "test", "user", "token", "888999");

        Assert.Null(await _adapter.GetUserTokenAsync(turn, "conn", null));
        Assert.Null(await _adapter.GetUserTokenAsync(turn, "conn", "000000"));
        Assert.Equal("token", (await _adapter.GetUserTokenAsync(turn, "conn", "888999"))!.Token);
        Assert.Equal("token", (await _adapter.GetUserTokenAsync(turn, "conn", null))!.Token);
        Assert.Null(await _adapter.GetUserTokenAsync(turn, "other", null));
    }

    [Fact]
    public async Task Status_lists_the_connections_of_the_user()
    {
        using var turn = Turn();
        _adapter.AddUserToken("one", "test", "user", "1");
        _adapter.AddUserToken("two", "test", "user", "2");
        _adapter.AddUserToken("three", "test", "somebody", "3");

        Assert.Equal(["one", "two"], (await _adapter.GetTokenStatusAsync(turn, "user")).Select(status => status.ConnectionName).Order());
        var filtered = Assert.Single(await _adapter.GetTokenStatusAsync(turn, "user", "two,three"));
        Assert.Equal(("two", true), (filtered.ConnectionName, filtered.HasToken));
        Assert.Empty(await _adapter.GetAadTokensAsync(turn, "one", ["resource"]));

        await _adapter.SignOutUserAsync(turn, "one");
        Assert.Equal("two", Assert.Single(await _adapter.GetTokenStatusAsync(turn, "user")).ConnectionName);
        await _adapter.SignOutUserAsync(turn);
        Assert.Empty(await _adapter.GetTokenStatusAsync(turn, "user"));
    }

    [Fact]
    public async Task Sign_in_links_name_connection_channel_and_user()
    {
        using var turn = Turn();
        Assert.Equal("https://fake.com/oauthsignin/conn/test", await _adapter.GetOauthSignInLinkAsync(turn, "conn"));
        Assert.Equal("https://fake.com/oauthsignin/conn/test/ann", await _adapter.GetOauthSignInLinkAsync(turn, "conn", "ann"));
        var resource = await _adapter.GetSignInResourceAsync(turn, "conn");
        Assert.Equal("https://fake.com/oauthsignin/conn/test/user", resource.SignInLink);
        Assert.Equal("api://conn/resource", resource.TokenExchangeResource!.Uri);
    }

    [Fact]
    public async Task Token_is_exchanged_or_fails_as_told()
    {
        using var turn = Turn();
        _adapter.AddExchangeableToken("conn", "test", "user", "given", "got");
        _adapter.ThrowOnExchangeRequest("conn", "test", "user", "bad");

        Assert.Equal("got", (await ExchangeAsync("given"))!.Token);
        Assert.Null(await ExchangeAsync("unknown"));
        var failed = await Assert.ThrowsAsync<InvalidOperationException>(() => ExchangeAsync("bad"));
        Assert.Equal("Exception occurred during exchanging tokens", failed.Message);

        Task<TokenResponse?> ExchangeAsync(string token) => _adapter.ExchangeTokenAsync(turn, "conn", "user", new TokenExchangeRequest { Token = token });
    }

    [Fact]
    public async Task Late_reply_says_what_was_waited_for()
    {
        var flow = new TestFlow(_adapter).AssertReply("hello", "the greeting", 1);
        var late = await Assert.ThrowsAsync<TimeoutException>(flow.StartTestAsync);
        Assert.Equal("1ms Timed out waiting for: 'the greeting'", late.Message);
    }

    [Fact]
    public async Task Wrong_reply_says_what_was_expected()
    {
        var flow = Echo().Test("a", "b", "echo");
        var wrong = await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);
        Assert.Equal("echo:\nExpected:b\nReceived:a", wrong.Message);
    }

    [Fact]
    public async Task Failure_of_an_inspection_and_of_the_bot_is_the_tests()
    {
        await Assert.ThrowsAsync<FormatException>(() => Echo().Test("a", _ => throw new FormatException()).StartTestAsync());
        await Assert.ThrowsAsync<FormatException>(() => new TestFlow(_adapter, (_, _) => throw new FormatException()).Send("a").StartTestAsync());
    }

    [Fact]
    public async Task Recorded_conversation_is_played()
    {
        IActivity[] recorded = [Said(RoleTypes.User, "a"), Said(RoleTypes.Bot, "a"), Said(RoleTypes.User, "b"), Said("BOT", "b")];
        var compared = 0;

        await Echo().Test(recorded).StartTestAsync();
        await Echo().Test(recorded, (expected, actual) =>
        {
            Assert.Equal(((Activity)expected).Text, ((Activity)actual).Text);
            compared++;
        }).StartTestAsync();

        Assert.Equal(2, compared);

        static Activity Said(string role, string text) => new(ActivityTypes.Message) { From = new ChannelAccount { Role = role }, Text = text };
    }

    private TestFlow Echo() => new(_adapter, (turn, token) => turn.SendActivityAsync(turn.Activity.Text!, cancellationToken: token));

    private TurnContext Turn() => new(_adapter, new Activity(ActivityTypes.Message) { ChannelId = "test", From = new ChannelAccount("user") });
}
