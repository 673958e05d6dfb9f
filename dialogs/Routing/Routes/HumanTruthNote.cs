using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.SmallTalk;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes nothing: tells who asks whether a human answers the truth before anything else is answered.</summary>
internal sealed class HumanTruthNote(HumanWords human) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        message.AsksWhetherHuman = message is { Understood: { AsksForPerson: false, Signals.Crisis: false }, Meant: not nameof(AboutAiDialog) }
            && await human.AreMeantAsync(message.Turn, cancellationToken);
        if (message.AsksWhetherHuman && (message.IsOpen || message.Meant is not null and not nameof(SmallTalkDialog)))
            await message.Turn.SendActivityAsync(human.Truth(message.Facts.Language), cancellationToken);
        return null;
    }
}
