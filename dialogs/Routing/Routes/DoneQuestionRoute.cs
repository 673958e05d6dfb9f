using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Speech;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what is asked about the money or the parcel of what was just done.</summary>
internal sealed class DoneQuestionRoute(DoneChanges done) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message is not { Understood: not null, IsOpen: false, Facts.AiRefused: false } || await done.AnswerAsync(message.Turn, message.Text, cancellationToken) is not { } answer)
            return null;
        message.State.HasClarified = false;
        await message.Turn.SendActivityAsync(Say.Words(answer, []), cancellationToken);
        return Lead.Answered;
    }
}
