using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder;

namespace EthicalBot.Tests.Framework;

/// <summary>Plays conversations with a dialog whose state goes through a storage, as JSON, between turns.</summary>
internal static class DialogDriver
{
    public static TestFlow Flow(Dialog dialog, string channelId = "test", Func<DialogContext, Task<bool>>? before = null, List<DialogTurnResult>? results = null)
    {
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("stack");
        var adapter = new TestAdapter(channelId).Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, async (turn, token) =>
        {
            var dialogs = new DialogSet(stack).Add(dialog);
            var dc = await dialogs.CreateContextAsync(turn, token);
            if (before is not null && await before(dc))
            {
                return;
            }

            var result = await dc.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await dc.BeginDialogAsync(dialog.Id, null, token);
            }

            results?.Add(result);
            if (result.Status == DialogTurnStatus.Complete)
            {
                await turn.SendActivityAsync($"ended with {result.Result}", cancellationToken: token);
            }
        });
    }

    public static PromptOptions Ask(string question, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(question),
        RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
    };
}
