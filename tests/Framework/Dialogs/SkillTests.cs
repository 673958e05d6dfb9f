using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Dialogs;

public sealed class SkillTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Theory]
    [InlineData("end", EndOfConversationCodes.CompletedSuccessfully)]
    [InlineData("cancel", EndOfConversationCodes.UserCancelled)]
    public async Task Skill_tells_its_parent_when_its_dialog_is_over(string text, string code) =>
        await SkillFlow()
            .Send("hi").AssertReply("well?")
            .Send(text).AssertReply(reply =>
            {
                var end = Assert.IsType<Activity>(reply);
                Assert.Equal((ActivityTypes.EndOfConversation, code), (end.Type, end.Code));
            })
            .StartTestAsync();

    [Fact]
    public async Task Parent_may_end_a_skill_and_have_it_ask_again() =>
        await SkillFlow()
            .Send("hi").AssertReply("well?")
            .Send(new Activity(ActivityTypes.Event) { Name = DialogEvents.RepromptDialog }).AssertReply("I asked: well?")
            .Send(new Activity(ActivityTypes.EndOfConversation)).AssertReply(reply => Assert.Equal("cancelled", reply.AsMessageActivity()?.Text))
            .StartTestAsync();

    [Fact]
    public async Task Bot_that_is_no_skill_tells_nobody()
    {
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(_state));
        var property = _state.CreateProperty<DialogState>("dialogs");
        await new TestFlow(adapter, (turn, token) => new Asking().RunAsync(turn, property, token))
            .Send("hi").AssertReply("well?")
            .Send("end").AssertNoReply(timeout: 1)
            .StartTestAsync();
    }

    [Fact]
    public async Task Error_that_a_dialog_handles_does_not_end_the_turn()
    {
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(_state));
        var property = _state.CreateProperty<DialogState>("dialogs");
        await new TestFlow(adapter, (turn, token) => new Recovering().RunAsync(turn, property, token))
            .Send("hi").AssertReply("recovered")
            .StartTestAsync();
    }

    [Fact]
    public async Task Skill_dialog_forwards_what_the_user_says_until_the_skill_ends()
    {
        var client = new Client();
        var dialog = Calling(client, new Activity(ActivityTypes.Message) { Text = "start", DeliveryMode = DeliveryModes.ExpectReplies });
        var property = _state.CreateProperty<DialogState>("dialogs");
        var flow = new TestFlow(
            new TestAdapter().Use(new AutoSaveStateMiddleware(_state)), (turn, token) => dialog.RunAsync(turn, property, token));
        client.Replies = [MessageFactory.Text("from the skill")];
        await flow.Send("hi").AssertReply("from the skill").StartTestAsync();

        client.Replies = [new Activity(ActivityTypes.EndOfConversation) { Value = "result" }];
        await flow.Send("more").AssertNoReply(timeout: 1).StartTestAsync();

        await flow.Send("again").StartTestAsync();
        Assert.Equal(["start", "more", "start"], client.Sent.Select(activity => activity.Text));
        Assert.All(client.Sent, activity => Assert.Equal(DeliveryModes.ExpectReplies, activity.DeliveryMode));
    }

    [Fact]
    public async Task Skill_that_fails_is_named()
    {
        var client = new Client { Status = 500 };

        var error = await Assert.ThrowsAsync<HttpRequestException>(
            () => DialogDriver.Flow(Calling(client, new Activity(ActivityTypes.Message))).Send("hi").StartTestAsync());

        Assert.Contains(
            "Error invoking the skill id: \"skill\" at \"https://skill.test/api\" (status is 500).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skill_dialog_refuses_what_is_no_start()
    {
        Assert.Throws<ArgumentNullException>("dialogOptions", () => new SkillDialog(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Begin(null));
        await Assert.ThrowsAsync<ArgumentException>(() => Begin("text"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Begin(new BeginSkillDialogOptions()));

        Task Begin(object? options) => DialogDriver.Flow(Calling(new Client(), null, options)).Send("hi").StartTestAsync();
    }

    private TestFlow SkillFlow()
    {
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(_state));
        var property = _state.CreateProperty<DialogState>("dialogs");
        return new TestFlow(adapter, (turn, token) =>
        {
            turn.TurnState[BotAdapter.BotIdentityKey] = new ClaimsIdentity(
            [
                new Claim(AuthenticationConstants.VersionClaim, "1.0"),
                new Claim(AuthenticationConstants.AudienceClaim, "skill"),
                new Claim(AuthenticationConstants.AppIdClaim, "parent"),
            ]);
            return new Asking().RunAsync(turn, property, token);
        });
    }

    private ComponentDialog Calling(Client client, Activity? activity, object? options = null)
    {
        var component = new ComponentDialog("calling") { InitialDialogId = "start" };
        component.AddDialog(new SkillDialog(
            new SkillDialogOptions
            {
                BotId = "bot",
                SkillClient = client,
                SkillHostEndpoint = new Uri("https://bot.test/api/skills"),
                Skill = new BotFrameworkSkill { Id = "skill", AppId = "app", SkillEndpoint = new Uri("https://skill.test/api") },
                ConversationIdFactory = new SkillConversationIdFactory(new MemoryStorage()),
                ConversationState = _state,
            },
            "skill"));
        component.AddDialog(new WaterfallDialog("start",
        [
            (step, token) => step.BeginDialogAsync("skill", activity is null ? options : new BeginSkillDialogOptions { Activity = activity }, token),
            (step, token) => step.EndDialogAsync(step.Result, token),
        ]));
        return component;
    }

    private sealed class Asking : Dialog
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync("well?", cancellationToken: cancellationToken);
            return EndOfTurn;
        }

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
            dc.Context.Activity.Text == "cancel" ? dc.CancelAllDialogsAsync(cancellationToken) : dc.EndDialogAsync("bye", cancellationToken);

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync("I asked: well?", cancellationToken: cancellationToken);

        public override async Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            if (turnContext.Activity.Type == ActivityTypes.EndOfConversation)
            {
                await turnContext.SendActivityAsync("cancelled", cancellationToken: cancellationToken);
            }
        }
    }

    private sealed class Recovering : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            throw new TimeoutException();

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync("recovered", cancellationToken: cancellationToken);
            return EndOfTurn;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Task.FromResult(e is { Name: DialogEvents.Error, Value: TimeoutException });
    }

    private sealed class Client : BotFrameworkClient
    {
        public int Status { get; set; } = 200;

        public IList<Activity> Replies { get; set; } = [];

        public List<Activity> Sent { get; } = [];

        public override Task<InvokeResponse<T>> PostActivityAsync<T>(
            string? fromBotId,
            string? toBotId,
            Uri toUrl,
            Uri serviceUrl,
            string conversationId,
            Activity activity,
            CancellationToken cancellationToken = default)
        {
            Sent.Add(activity);
            return Task.FromResult(new InvokeResponse<T> { Status = Status, Body = (T)(object)new ExpectedReplies(Replies) });
        }
    }
}
