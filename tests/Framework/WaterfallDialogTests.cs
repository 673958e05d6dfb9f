using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task Steps_get_the_result_before_and_keep_values_between_turns()
    {
        var waterfall = new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                step.Values["started"] = true;
                step.Values["count"] = 1;
                await step.Context.SendActivityAsync("name?", cancellationToken: token);
                return Dialog.EndOfTurn;
            },
            (step, token) =>
            {
                step.Values["name"] = step.Result;
                return step.NextAsync("next", token);
            },
            (step, token) =>
            {
                Assert.Equal((2, DialogReason.NextCalled), (step.Index, step.Reason));
                return step.EndDialogAsync($"{step.Values["name"]} {step.Values["count"]} {step.Values["started"]} {step.Result}", token);
            },
        ]);

        await DialogDriver.Flow(waterfall)
            .Test("hi", "name?")
            .Test("Ann", "ended with Ann 1 True next")
            .StartTestAsync();
    }

    [Fact]
    public async Task Activity_that_is_no_message_leaves_the_step_waiting()
    {
        var results = new List<DialogTurnResult>();
        var waterfall = new WaterfallDialog("w").AddStep(async (step, token) =>
        {
            await step.Context.SendActivityAsync("name?", cancellationToken: token);
            return Dialog.EndOfTurn;
        });

        await DialogDriver.Flow(waterfall, results: results)
            .Test("hi", "name?")
            .Send(new Activity(ActivityTypes.Event))
            .AssertNoReply(timeout: 0)
            .Test("Ann", "ended with Ann")
            .StartTestAsync();
        Assert.Equal([DialogTurnStatus.Waiting, DialogTurnStatus.Waiting, DialogTurnStatus.Complete], results.Select(result => result.Status));
    }

    [Fact]
    public async Task Next_called_twice_is_an_error()
    {
        var waterfall = new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => DialogDriver.Flow(waterfall).Send("hi").StartTestAsync());
        Assert.Contains("already called", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waterfall_without_steps_ends_at_once() =>
        await DialogDriver.Flow(new WaterfallDialog("w")).Test("hi", "ended with ").StartTestAsync();

    [Fact]
    public async Task Exception_of_a_step_goes_to_the_caller()
    {
        var waterfall = new WaterfallDialog("w").AddStep((_, _) => throw new TimeoutException("shop"));
        await Assert.ThrowsAsync<TimeoutException>(() => DialogDriver.Flow(waterfall).Send("hi").StartTestAsync());
    }
}
