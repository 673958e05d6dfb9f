using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace EthicalBot.Tests.Framework.Dialogs;

public sealed class DialogTelemetryTests
{
    private readonly RecordingTelemetry _telemetry = new();

    [Fact]
    public async Task Waterfall_tracks_its_start_its_steps_by_name_and_its_end()
    {
        var waterfall = new WaterfallDialog("w", [NamedStep, (step, token) => step.EndDialogAsync("done", token)]) { TelemetryClient = _telemetry };

        await DialogDriver.Flow(waterfall).Send("hi").Test("go on", "ended with done").StartTestAsync();

        Assert.Equal(["WaterfallStart", "WaterfallStep", "WaterfallStep", "WaterfallComplete"], _telemetry.Events.Select(told => told.Name));
        var steps = _telemetry.Events.Where(told => told.Name == "WaterfallStep").Select(told => told.Properties!["StepName"]);
        Assert.Equal(["NamedStep", "Step2of2"], steps);
        Assert.All(_telemetry.Events, told => Assert.Equal("w", told.Properties!["DialogId"]));
        Assert.True(Guid.TryParse(Assert.Single(_telemetry.Events.Select(told => told.Properties!["InstanceId"]).Distinct()), out _));
    }

    [Fact]
    public async Task Cancelled_waterfall_tracks_the_step_it_came_to()
    {
        var waterfall = new WaterfallDialog("w", [NamedStep]) { TelemetryClient = _telemetry };

        await DialogDriver.Flow(waterfall, before: CancelOnStop).Send("hi").Send("stop").StartTestAsync();

        var cancelled = Assert.Single(_telemetry.Events, told => told.Name == "WaterfallCancel");
        Assert.Equal("NamedStep", cancelled.Properties!["StepName"]);

        static async Task<bool> CancelOnStop(DialogContext dc)
        {
            var stop = dc.Context.Activity.Text == "stop";
            if (stop)
            {
                await dc.CancelAllDialogsAsync();
            }

            return stop;
        }
    }

    [Fact]
    public void Set_gives_its_client_to_its_dialogs_and_null_drops_telemetry()
    {
        var own = new RecordingTelemetry();
        var dialogs = new DialogSet().Add(new WaterfallDialog("a")).Add(new WaterfallDialog("b") { TelemetryClient = own });
        Assert.Same(NullBotTelemetryClient.Instance, dialogs.Find("a")!.TelemetryClient);
        Assert.Same(own, dialogs.Find("b")!.TelemetryClient);

        dialogs.TelemetryClient = _telemetry;
        dialogs.Add(new WaterfallDialog("c"));
        Assert.All(dialogs.GetDialogs(), dialog => Assert.Same(_telemetry, dialog.TelemetryClient));

        dialogs.TelemetryClient = null!;
        Assert.All(dialogs.GetDialogs(), dialog => Assert.Same(NullBotTelemetryClient.Instance, dialog.TelemetryClient));
    }

    [Fact]
    public void Component_gives_its_client_to_the_dialogs_within()
    {
        var component = new ComponentDialog("c");
        component.AddDialog(new WaterfallDialog("before"));
        component.TelemetryClient = _telemetry;
        component.AddDialog(new WaterfallDialog("after"));

        Assert.Same(_telemetry, component.FindDialog("before")!.TelemetryClient);
        Assert.Same(_telemetry, component.FindDialog("after")!.TelemetryClient);
    }

    [Fact]
    public async Task Changed_version_that_nobody_handles_is_warned_of()
    {
        var component = new ComponentDialog("c") { TelemetryClient = _telemetry };
        component.AddDialog(new WaterfallDialog("w", [NamedStep, NamedStep, NamedStep]));
        var flow = DialogDriver.Flow(component, before: dc =>
        {
            dc.Dialogs.TelemetryClient = _telemetry;
            if (dc.Context.Activity.Text == "update")
            {
                component.AddDialog(new WaterfallDialog("another"));
            }

            return Task.FromResult(false);
        });

        await flow.Send("hi").Send("update").StartTestAsync();

        Assert.Contains("Unhandled dialog event: versionChanged. Active Dialog: c", _telemetry.Traces);
    }

    [Fact]
    public async Task Middleware_tracks_what_comes_and_goes_without_personal_data()
    {
        var adapter = new TestAdapter().Use(new TelemetryLoggerMiddleware(_telemetry));

        await new TestFlow(adapter, (turn, token) => turn.SendActivityAsync("secret reply", cancellationToken: token))
            .Test("secret", "secret reply")
            .StartTestAsync();

        Assert.Equal(["BotMessageReceived", "BotMessageSend"], _telemetry.Events.Select(told => told.Name));
        Assert.All(_telemetry.Events, told => Assert.DoesNotContain("text", told.Properties!.Keys));
        Assert.Equal("user1", _telemetry.Events[0].Properties!["fromId"]);
        Assert.DoesNotContain("fromName", _telemetry.Events[0].Properties!.Keys);
    }

    [Fact]
    public async Task Middleware_tracks_texts_and_names_only_when_told_to()
    {
        var adapter = new TestAdapter().Use(new TelemetryLoggerMiddleware(_telemetry, true));

        await new TestFlow(adapter, async (turn, token) =>
        {
            var sent = await turn.SendActivityAsync(MessageFactory.Text("reply"), token);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "better" }, token);
            await turn.DeleteActivityAsync(sent.Id!, token);
        }).Send("hello").StartTestAsync();

        Assert.Equal(
            ["BotMessageReceived", "BotMessageSend", "BotMessageUpdate", "BotMessageDelete"], _telemetry.Events.Select(told => told.Name));
        Assert.Equal("hello", _telemetry.Events[0].Properties!["text"]);
        Assert.Equal("User1", _telemetry.Events[0].Properties!["fromName"]);
        Assert.Equal("better", _telemetry.Events[2].Properties!["text"]);
        Assert.Equal(
            [
                "conversationName fromId fromName locale recipientId recipientName text",
                "conversationName locale recipientId recipientName replyActivityId text",
                "conversationId conversationName locale recipientId text",
                "conversationId conversationName recipientId",
            ],
            _telemetry.Events.Select(told => string.Join(' ', told.Properties!.Keys.Order(StringComparer.Ordinal))));
    }

    [Fact]
    public async Task Teams_tells_team_tenant_and_user()
    {
        var adapter = new TestAdapter("msteams").Use(new TelemetryLoggerMiddleware(_telemetry));
        var activity = new Activity(ActivityTypes.Message)
        {
            ChannelId = "msteams",
            From = new ChannelAccount("u") { AadObjectId = "aad" },
            ChannelData = new TeamsChannelData { Team = new TeamInfo("t", "Team"), Tenant = new TenantInfo("tenant") },
        };

        await new TestFlow(adapter, (_, _) => Task.CompletedTask).Send(activity).StartTestAsync();

        var told = Assert.Single(_telemetry.Events).Properties!;
        Assert.Equal(("aad", "tenant", """{"id":"t","name":"Team","aadGroupId":null}"""), (told["TeamsUserAadObjectId"], told["TeamsTenantId"], told["TeamsTeamInfo"]));
    }

    [Fact]
    public void View_of_a_dialog_is_a_trace_for_a_client_without_page_views()
    {
        _telemetry.TrackDialogView("menu");

        Assert.Equal(["Dialog View: menu"], _telemetry.Traces);
    }

    private static Task<DialogTurnResult> NamedStep(WaterfallStepContext step, CancellationToken token) => Task.FromResult(Dialog.EndOfTurn);
}
