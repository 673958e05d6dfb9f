using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class ComponentDialogTests
{
    [Fact]
    public async Task Component_ends_with_the_result_of_its_inner_dialog()
    {
        var ended = new List<DialogReason>();

        await DialogDriver.Flow(new NameDialog { Ended = ended })
            .Test("hi", "name?")
            .Test("Ann", "ended with Ann")
            .StartTestAsync();
        Assert.Equal([DialogReason.EndCalled], ended);
    }

    [Fact]
    public async Task Nested_components_keep_their_stacks_between_turns()
    {
        var outer = new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.BeginDialogAsync(nameof(NameDialog), null, token),
                (step, token) => step.EndDialogAsync($"outer {step.Result}", token),
            ]))
            .AddDialog(new NameDialog());

        await DialogDriver.Flow(outer).Test("hi", "name?").Test("Ann", "ended with outer Ann").StartTestAsync();
    }

    [Fact]
    public async Task What_was_begun_by_its_name_from_the_outer_set_is_asked_again_when_a_dialog_above_ends()
    {
        var asking = new ComponentDialog("asking").AddDialog(new WaterfallDialog("inner", [(step, token) => step.BeginDialogAsync(nameof(NameDialog), null, token)]));
        var router = new Interrupted().AddDialog(asking).AddDialog(new NameDialog()).AddDialog(new WaterfallDialog("above", [async (step, token) =>
        {
            await step.Context.SendActivityAsync("in between", cancellationToken: token);
            return await step.EndDialogAsync(cancellationToken: token);
        },
        ]));
        router.InitialDialogId = "asking";

        await DialogDriver.Flow(router)
            .Test("hi", "name?")
            .Send("above").AssertReply("in between").AssertReply("name?")
            .Test("Ann", "ended with Ann")
            .StartTestAsync();
    }

    [Fact]
    public async Task What_was_begun_by_its_name_from_the_outer_set_is_asked_again_on_demand()
    {
        var asking = new ComponentDialog("asking").AddDialog(new WaterfallDialog("inner", [(step, token) => step.BeginDialogAsync(nameof(NameDialog), null, token)]));
        var router = new Interrupted().AddDialog(asking).AddDialog(new NameDialog());
        router.InitialDialogId = "asking";

        await DialogDriver.Flow(router, before: AskAgainAsync)
            .Test("hi", "name?")
            .Test("again", "name?")
            .Test("Ann", "ended with Ann")
            .StartTestAsync();

        static async Task<bool> AskAgainAsync(DialogContext dc)
        {
            if (dc.Context.Activity.Text != "again")
                return false;
            await dc.RepromptDialogAsync();
            return true;
        }
    }

    [Fact]
    public async Task Override_of_continue_may_interrupt_and_the_dialog_goes_on_after()
    {
        await DialogDriver.Flow(new NameDialog())
            .Test("hi", "name?")
            .Test("help", "here is help")
            .AssertReply("name?")
            .Test("Ann", "ended with Ann")
            .StartTestAsync();
    }

    [Fact]
    public async Task Cancelling_within_ends_the_component_without_result()
    {
        await DialogDriver.Flow(new NameDialog()).Test("hi", "name?").Test("cancel", "ended with ").StartTestAsync();
    }

    [Fact]
    public async Task Cancelling_outside_tells_the_component_and_its_inner_dialogs()
    {
        var ended = new List<DialogReason>();

        await DialogDriver.Flow(new ComponentDialog("outer").AddDialog(new NameDialog { Ended = ended }), before: CancelOnStop)
            .Test("hi", "name?")
            .Send("stop")
            .AssertReply("cancelled")
            .Test("hi", "name?")
            .StartTestAsync();
        Assert.Equal([DialogReason.CancelCalled], ended);

        static async Task<bool> CancelOnStop(DialogContext dc)
        {
            if (dc.Context.Activity.Text != "stop")
            {
                return false;
            }

            var result = await dc.CancelAllDialogsAsync();
            Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
            await dc.Context.SendActivityAsync("cancelled");
            return true;
        }
    }

    [Fact]
    public async Task Dialog_pushed_above_a_component_makes_it_ask_again_when_it_ends()
    {
        var dialog = new NameDialog();
        var interruption = new WaterfallDialog("aside").AddStep(async (step, token) =>
        {
            await step.Context.SendActivityAsync("by the way", cancellationToken: token);
            return await step.EndDialogAsync(null, token);
        });

        await DialogDriver.Flow(dialog, before: InterruptOnAside)
            .Test("hi", "name?")
            .Test("aside", "by the way")
            .AssertReply("name?")
            .Test("Ann", "ended with Ann")
            .StartTestAsync();

        async Task<bool> InterruptOnAside(DialogContext dc)
        {
            dc.Dialogs.Add(interruption);
            if (dc.Context.Activity.Text != "aside")
            {
                return false;
            }

            await dc.BeginDialogAsync("aside");
            return true;
        }
    }

    [Fact]
    public async Task Child_context_shows_the_inner_dialogs()
    {
        string? inner = null;

        await DialogDriver.Flow(new NameDialog(), before: dc =>
        {
            inner = dc.Child?.ActiveDialog?.Id;
            return Task.FromResult(false);
        }).Test("hi", "name?").Test("Ann", "ended with Ann").StartTestAsync();

        Assert.Equal("text", inner);
    }

    [Fact]
    public async Task Run_starts_the_dialog_and_then_continues_it()
    {
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("stack");
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter().Use(new AutoSaveStateMiddleware(state));
        var said = new List<object?>();
        var dialog = new NameDialog { Ended = [], Said = said };

        await new Microsoft.Bot.Builder.Adapters.TestFlow(adapter, (turn, token) => dialog.RunAsync(turn, stack, token))
            .Test("hi", "name?")
            .Send("Ann")
            .AssertNoReply(timeout: 0)
            .Test("again", "name?")
            .StartTestAsync();
        Assert.Equal(["Ann"], said);
    }

    private sealed class NameDialog : ComponentDialog
    {
        public NameDialog()
            : base(nameof(NameDialog))
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.PromptAsync("text", DialogDriver.Ask("name?"), token),
                (step, token) =>
                {
                    Said.Add(step.Result);
                    return step.EndDialogAsync(step.Result, token);
                },
            ]));
            AddDialog(new TextPrompt("text"));
        }

        public List<DialogReason> Ended { get; init; } = [];

        public List<object?> Said { get; init; } = [];

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("here is help", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Ended.Add(reason);
            return Task.CompletedTask;
        }
    }

    private sealed class Interrupted() : ComponentDialog("interrupted")
    {
        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "above" ? innerDc.BeginDialogAsync("above", cancellationToken: cancellationToken) : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }
}
