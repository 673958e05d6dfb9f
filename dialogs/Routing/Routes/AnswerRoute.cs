using EthicalBot.Dialogs.Questions;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the answer to the open question.</summary>
internal sealed class AnswerRoute(AnswerFit fit) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken) =>
        message is { Understood: not null, IsOpen: true } && await fit.AnswersAsync(message.Turn, cancellationToken)
            ? new Lead(await message.Dialog.ContinueDialogAsync(cancellationToken))
            : null;
}
