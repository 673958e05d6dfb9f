using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class DialogSetTests
{
    [Fact]
    public void Second_dialog_of_an_id_gets_a_number()
    {
        var second = new WaterfallDialog("a");
        var third = new WaterfallDialog("a");

        var dialogs = new DialogSet().Add(new WaterfallDialog("a")).Add(second).Add(third).Add(third);

        Assert.Equal(("a2", "a3"), (second.Id, third.Id));
        Assert.Equal(3, dialogs.GetDialogs().Count());
        Assert.Same(third, dialogs.Find("a3"));
        Assert.Null(dialogs.Find("b"));
    }

    [Fact]
    public void Version_changes_with_the_dialogs()
    {
        static Task<DialogTurnResult> Step(WaterfallStepContext step, CancellationToken token) => step.EndDialogAsync(null, token);

        var one = new DialogSet().Add(new WaterfallDialog("a", [Step]));
        var same = new DialogSet().Add(new WaterfallDialog("a", [Step]));
        var two = new DialogSet().Add(new WaterfallDialog("a", [Step, Step]));

        Assert.Equal(one.GetVersion(), same.GetVersion());
        Assert.NotEqual(one.GetVersion(), two.GetVersion());
    }

    [Fact]
    public async Task Context_needs_a_place_for_the_stack()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    [Fact]
    public async Task Unknown_dialog_is_named_in_the_error()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());
        var dc = new DialogContext(new DialogSet(), turn, new DialogState());

        var error = await Assert.ThrowsAnyAsync<Exception>(() => dc.BeginDialogAsync("lost"));
        Assert.Contains("lost", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_token_as_options_is_refused()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());
        var dc = new DialogContext(new DialogSet().Add(new WaterfallDialog("a")), turn, new DialogState());

        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("a", CancellationToken.None));
    }

    [Fact]
    public async Task Empty_stack_is_empty_to_continue_and_to_cancel()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());
        var dc = new DialogContext(new DialogSet(), turn, new DialogState());

        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task Replaced_dialog_leaves_the_stack()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());
        var dialogs = new DialogSet()
            .Add(new WaterfallDialog("a", [(step, token) => step.ReplaceDialogAsync("b", "option", token)]))
            .Add(new WaterfallDialog("b", [(step, _) => Task.FromResult(new DialogTurnResult(DialogTurnStatus.Waiting, step.Options))]));
        var dc = new DialogContext(dialogs, turn, new DialogState());

        var result = await dc.BeginDialogAsync("a");

        Assert.Equal("option", result.Result);
        Assert.Equal("b", Assert.Single(dc.Stack).Id);
    }

    [Fact]
    public void Stack_survives_json_with_and_without_type_names()
    {
        var state = new DialogState(
        [
            new DialogInstance { Id = "a", State = new Dictionary<string, object> { ["options"] = DialogDriver.Ask("q"), ["n"] = 1 } },
        ]);
        var typed = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };

        var back = JsonConvert.DeserializeObject<DialogState>(JsonConvert.SerializeObject(state, typed), typed)!;
        var plain = JsonConvert.DeserializeObject<DialogState>(JsonConvert.SerializeObject(state))!;

        Assert.Equal("q", Assert.IsType<PromptOptions>(back.DialogStack[0].State["options"]).Prompt!.Text);
        Assert.Equal("a", plain.DialogStack[0].Id);
        Assert.Contains("\"dialogStack\":[{\"id\":\"a\",\"state\":", JsonConvert.SerializeObject(state), StringComparison.Ordinal);
    }
}
