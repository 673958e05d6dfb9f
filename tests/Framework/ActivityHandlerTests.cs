using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly Listener _listener = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "messageUpdate")]
    [InlineData(ActivityTypes.MessageDelete, "messageDelete")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "commandResult")]
    [InlineData(ActivityTypes.Handoff, "unrecognized")]
    public async Task Activity_reaches_the_method_of_its_type(string type, string expected)
    {
        await ReceiveAsync(activity => activity.Type = type);
        Assert.Equal([expected], _listener.Heard);
    }

    [Fact]
    public async Task Members_who_joined_are_told_unless_the_bot_alone_joined()
    {
        await ReceiveAsync(activity =>
        {
            activity.Type = ActivityTypes.ConversationUpdate;
            activity.MembersAdded = [new ChannelAccount("bot")];
        });
        Assert.Empty(_listener.Heard);

        await ReceiveAsync(activity =>
        {
            activity.Type = ActivityTypes.ConversationUpdate;
            activity.MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("user1")];
        });
        Assert.Equal(["added bot,user1"], _listener.Heard);
    }

    [Fact]
    public async Task Members_who_left_are_told_unless_the_bot_alone_left()
    {
        await ReceiveAsync(activity =>
        {
            activity.Type = ActivityTypes.ConversationUpdate;
            activity.MembersRemoved = [new ChannelAccount("bot")];
        });
        await ReceiveAsync(activity =>
        {
            activity.Type = ActivityTypes.ConversationUpdate;
            activity.MembersRemoved = [new ChannelAccount("user1")];
        });

        Assert.Equal(["removed user1"], _listener.Heard);
    }

    [Fact]
    public async Task Reactions_added_and_removed_are_told_apart()
    {
        await ReceiveAsync(activity =>
        {
            activity.Type = ActivityTypes.MessageReaction;
            activity.ReactionsAdded = [new MessageReaction("like")];
            activity.ReactionsRemoved = [new MessageReaction("plusOne")];
        });

        Assert.Equal(["reacted like", "unreacted plusOne"], _listener.Heard);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("remove", "uninstalled")]
    public async Task Installation_is_told_by_its_action(string action, string expected)
    {
        await ReceiveAsync(activity =>
        {
            activity.Type = ActivityTypes.InstallationUpdate;
            activity.Action = action;
        });

        Assert.Equal([expected], _listener.Heard);
    }

    [Fact]
    public async Task Token_event_has_a_method_of_its_own()
    {
        await ReceiveAsync(activity =>
        {
            activity.Type = ActivityTypes.Event;
            activity.Name = "tokens/response";
        });

        Assert.Equal(["token"], _listener.Heard);
    }

    [Fact]
    public async Task Invoke_that_nobody_handles_is_answered_501() => Assert.Equal(501, (await InvokeAsync("unknown")).Status);

    [Fact]
    public async Task Adaptive_card_action_is_answered_with_its_response()
    {
        var response = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"approve"}}""");

        Assert.Equal(200, response.Status);
        Assert.Equal("approve", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    public async Task Malformed_adaptive_card_action_is_answered_400(string? value) =>
        Assert.Equal(400, (await InvokeAsync("adaptiveCard/action", value)).Status);

    [Fact]
    public async Task Activity_without_type_is_refused()
    {
        using var turn = new TurnContext(_adapter, new Activity());
        await Assert.ThrowsAsync<ArgumentException>(() => _listener.OnTurnAsync(turn));
    }

    private async Task<InvokeResponse> InvokeAsync(string name, string? value = null)
    {
        await ReceiveAsync(activity =>
        {
            activity.Type = ActivityTypes.Invoke;
            activity.Name = name;
            activity.Value = value is null ? null : JObject.Parse(value);
        });

        var answer = Assert.Single(_adapter.Sent);
        Assert.Equal("invokeResponse", answer.Type);
        return Assert.IsType<InvokeResponse>(answer.Value);
    }

    private Task ReceiveAsync(Action<Activity> shape)
    {
        var activity = RecordingAdapter.Message();
        shape(activity);
        return _adapter.RunAsync(activity, _listener.OnTurnAsync);
    }

    private sealed class Listener : ActivityHandler
    {
        public List<string> Heard { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("message");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Hear("messageDelete");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("added " + string.Join(',', membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("removed " + string.Join(',', membersRemoved.Select(member => member.Id)));

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("reacted " + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("unreacted " + messageReactions[0].Type);

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("token");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Hear("event");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = invokeValue.Action?.Verb });

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Hear("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("typing");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("installed");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Hear("uninstalled");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
            Hear("command");

        protected override Task OnCommandResultActivityAsync(
            ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Hear("commandResult");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Hear("unrecognized");

        private Task Hear(string what)
        {
            Heard.Add(what);
            return Task.CompletedTask;
        }
    }
}
