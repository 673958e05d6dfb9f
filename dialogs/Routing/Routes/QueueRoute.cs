using EthicalBot.Conversation.Floor;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Privacy;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes all that is written while the customer waits for a person: they may go back, or ask for something of their data that the person is told.</summary>
internal sealed class QueueRoute(InTheQueue queue, PrivacyRoutes privacy, InterruptionWords words, AssistantWords assistant) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        var facts = message.Facts;
        if (facts.Floor.Holder != FloorHolder.Queue)
            return null;
        if (facts.Understood is not null && (assistant.Are(message) || words.Find(message.Text, facts.Language) is { Kind: InterruptionKind.Cancel }))
            await queue.WithdrawAsync(message.Turn, cancellationToken);
        else if (facts.PrivacyAsk is { } ask)
            await privacy.MarkAsync(message.Turn, ask, cancellationToken);
        else
            await queue.AnswerAsync(message.Turn, cancellationToken);
        return Lead.Answered;
    }
}
