using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes what is in a language that the bot does not read. What is open stays open: it may still be answered by a number or an address.</summary>
internal sealed class UnreadLanguageRoute(UnreadLanguage unread) : IRoute
{
    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message.Understood is not { OtherLanguage: { } tag })
            return null;
        if (unread.Answer(message.State, tag, message.Facts.Language, Leads.FirstAnswers) is not { } answer)
            return await Leads.ToPersonAsync(message, PersonReasons.Unsure, cancellationToken);
        await message.Turn.SendActivityAsync(answer, cancellationToken);
        return Lead.Answered;
    }
}
