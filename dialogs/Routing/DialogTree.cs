using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Every dialog, with what the conversation has open of them.</summary>
internal sealed class DialogTree
{
    private readonly DialogSet _dialogs;

    public DialogTree(ConversationState state, IEnumerable<Dialog> dialogs)
    {
        _dialogs = new DialogSet(state.CreateProperty<DialogState>(nameof(DialogState)));
        foreach (var dialog in dialogs)
            _dialogs.Add(dialog);
    }

    public Task<DialogContext> OpenAsync(ITurnContext turn, CancellationToken cancellationToken) => _dialogs.CreateContextAsync(turn, cancellationToken);
}
