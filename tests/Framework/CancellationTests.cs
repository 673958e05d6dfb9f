using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class CancellationTests
{
    [Fact]
    public async Task Token_of_the_turn_reaches_middleware_step_storage_and_sending()
    {
        using var source = new CancellationTokenSource();
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("stack");
        var adapter = new RecordingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(state));
        var dialog = new ComponentDialog("c").AddDialog(new WaterfallDialog("w").AddStep(async (step, token) =>
        {
            Assert.Equal(source.Token, token);
            await source.CancelAsync();
            await step.Context.SendActivityAsync("too late", cancellationToken: token);
            return Dialog.EndOfTurn;
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => adapter.RunAsync(
            RecordingAdapter.Message(), (turn, token) => dialog.RunAsync(turn, stack, token), source.Token));
        Assert.Empty(adapter.Sent);
    }
}
