using System.Security.Claims;
using EthicalBot.Tests.Framework.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Integration;

public sealed class SkillHandlerTests : IDisposable
{
    private readonly RecordingHandler _channel = new(body: "{\"id\":\"sent\"}");
    private readonly FakeAuthentication _authentication;
    private readonly SkillConversationIdFactory _ids = new(new MemoryStorage());
    private readonly LambdaBot _bot;
    private readonly CloudSkillHandler _handler;
    private Activity? _seen;

    public SkillHandlerTests()
    {
        _authentication = new FakeAuthentication(_channel);
        _bot = new LambdaBot(turn =>
        {
            _seen = turn.Activity;
            Assert.NotNull(turn.TurnState.Get<SkillConversationReference>(CloudSkillHandler.SkillConversationReferenceKey));
            return Task.CompletedTask;
        });
        _handler = new CloudSkillHandler(new CloudAdapter(_authentication), _bot, _ids, _authentication);
    }

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_message_of_a_skill_goes_to_the_user()
    {
        var id = await StartAsync();

        var response = await _handler.HandleReplyToActivityAsync("x", id, "m1", new Activity(ActivityTypes.Message) { Text = "from the skill", ReplyToId = "m1" });

        Assert.Equal("sent", response.Id);
        Assert.Equal("POST /v3/conversations/c1/activities/m1", _channel.Only);
        Assert.Equal("from the skill", JObject.Parse(_channel.Calls[0].Body!)["text"]); // A message has a body.
        Assert.Equal(0, _bot.Turns);
        Assert.Equal("scope", _authentication.Connectors[0].Audience);
    }

    [Theory]
    [InlineData(ActivityTypes.Event, "e")]
    [InlineData(ActivityTypes.EndOfConversation, "e")]
    [InlineData(ActivityTypes.Command, "mine")]
    [InlineData(ActivityTypes.CommandResult, "mine")]
    public async Task What_is_for_the_bot_goes_to_the_bot(string type, string name)
    {
        var id = await StartAsync();

        var response = await _handler.HandleSendToConversationAsync("x", id, new Activity(type) { Name = name, Value = "v", Code = "completedSuccessfully" });

        Assert.Equal((type, name, "v", "completedSuccessfully"), (_seen!.Type, _seen.Name, _seen.Value, _seen.Code)); // The bot ran.
        Assert.StartsWith(CallerIdConstants.BotToBotPrefix, _seen.CallerId, StringComparison.Ordinal);
        Assert.Equal("c1", _seen.Conversation.Id);
        Assert.Equal(32, response.Id.Length);
        Assert.Empty(_channel.Calls);
        Assert.Equal(type == ActivityTypes.EndOfConversation, await _ids.GetSkillConversationReferenceAsync(id, CancellationToken.None) is null);
    }

    [Fact]
    public async Task A_command_of_an_application_goes_to_the_channel()
    {
        var id = await StartAsync();

        await _handler.HandleSendToConversationAsync("x", id, new Activity(ActivityTypes.Command) { Name = "application/x" });

        Assert.Equal(0, _bot.Turns);
        Assert.Single(_channel.Calls);
    }

    [Fact]
    public async Task Activities_are_replaced_deleted_and_members_found()
    {
        var id = await StartAsync();

        Assert.Equal("sent", (await _handler.HandleUpdateActivityAsync("x", id, "m5", new Activity(ActivityTypes.Message) { Id = "m5" })).Id);
        await _handler.HandleDeleteActivityAsync("x", id, "m6");
        Assert.Equal("sent", (await _handler.HandleGetConversationMemberAsync("x", "u1", id)).Id);

        Assert.Equal(
            ["PUT /v3/conversations/c1/activities/m5", "DELETE /v3/conversations/c1/activities/m6", "GET /v3/conversations/c1/members/u1"],
            _channel.Calls.Select(call => call.Call));
    }

    [Fact]
    public async Task An_unknown_conversation_and_an_unknown_caller_are_refused()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => _handler.HandleSendToConversationAsync("x", "nobody", new Activity()));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _handler.HandleSendToConversationAsync(FakeAuthentication.Refused, "nobody", new Activity()));
    }

    [Fact]
    public async Task What_a_handler_leaves_out_is_not_implemented()
    {
        await Assert.ThrowsAsync<NotImplementedException>(() => _handler.HandleCreateConversationAsync("x", new ConversationParameters()));
        await Assert.ThrowsAsync<NotImplementedException>(() => _handler.HandleGetConversationsAsync("x", "c"));
        await Assert.ThrowsAsync<NotImplementedException>(() => _handler.HandleGetConversationMembersAsync("x", "c"));
        await Assert.ThrowsAsync<NotImplementedException>(() => _handler.HandleGetConversationPagedMembersAsync("x", "c"));
        await Assert.ThrowsAsync<NotImplementedException>(() => _handler.HandleGetActivityMembersAsync("x", "c", "a"));
        await Assert.ThrowsAsync<NotImplementedException>(() => _handler.HandleDeleteConversationMemberAsync("x", "c", "m"));
        await Assert.ThrowsAsync<NotImplementedException>(() => _handler.HandleSendConversationHistoryAsync("x", "c", new Transcript()));
        await Assert.ThrowsAsync<NotImplementedException>(() => _handler.HandleUploadAttachmentAsync("x", "c", new AttachmentData()));
    }

    [Fact]
    public void Nulls_are_refused()
    {
        var adapter = new CloudAdapter(_authentication);

        Assert.Throws<ArgumentNullException>("adapter", () => new CloudSkillHandler(null!, _bot, _ids, _authentication));
        Assert.Throws<ArgumentNullException>("bot", () => new CloudSkillHandler(adapter, null!, _ids, _authentication));
        Assert.Throws<ArgumentNullException>("conversationIdFactory", () => new CloudSkillHandler(adapter, _bot, null!, _authentication));
        Assert.Throws<ArgumentNullException>("auth", () => new CloudSkillHandler(adapter, _bot, _ids, null!));
        Assert.Throws<ArgumentNullException>("credentialProvider", () => new SkillHandler(adapter, _bot, _ids, null!, new AuthenticationConfiguration()));
        Assert.Throws<ArgumentNullException>("authConfig", () => new SkillHandler(adapter, _bot, _ids, new SimpleCredentialProvider(), null!));
    }

    [Fact]
    public async Task Without_a_password_a_skill_may_stay_anonymous()
    {
        var handler = new SkillHandler(new CloudAdapter(_authentication), _bot, _ids, new SimpleCredentialProvider(), new AuthenticationConfiguration());

        await handler.HandleSendToConversationAsync(null, await StartAsync(), new Activity(ActivityTypes.Event) { Name = "e" });

        Assert.Equal(1, _bot.Turns);
        var locked = new SkillHandler(new CloudAdapter(_authentication), _bot, _ids, new SimpleCredentialProvider("id", "password"), new AuthenticationConfiguration());
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => locked.HandleSendToConversationAsync(null, "c", new Activity()));
    }

    private Task<string> StartAsync() => _ids.CreateSkillConversationIdAsync(
        new SkillConversationIdFactoryOptions
        {
            FromBotOAuthScope = "scope",
            FromBotId = "app",
            BotFrameworkSkill = new BotFrameworkSkill { AppId = "skill" },
            Activity = new Activity(ActivityTypes.Message)
            {
                Id = "m1",
                ServiceUrl = "http://channel.test",
                ChannelId = "test",
                Conversation = new ConversationAccount(id: "c1"),
                From = new ChannelAccount("user"),
                Recipient = new ChannelAccount("bot"),
            },
        },
        CancellationToken.None);
}
