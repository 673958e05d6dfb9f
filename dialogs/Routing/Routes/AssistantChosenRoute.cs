using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the words of who chooses the assistant.</summary>
internal sealed class AssistantChosenRoute(AssistantWords words, CustomerChoice choice, Say say) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message.Understood is null || !words.Are(message))
            return null;
        await message.Dialog.CancelAllDialogsAsync(cancellationToken);
        await choice.RememberAsync(message.Turn, CustomerChoice.Assistant, cancellationToken);
        await message.Turn.SendActivityAsync(say.TextWithAnswers("Routing.Assistant", message.Facts.Language, Leads.FirstAnswers), cancellationToken);
        return Lead.Answered;
    }
}
