using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Risk;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Routing;

/// <summary>What follows every message once a route has led it, in this order.</summary>
internal sealed class TurnEnd(SayingAgain again, WaitingRequests waiting, OpenQuestions questions, CareNotes care, Suggestions suggestions)
{
    /// <summary>Settles it, and notes when no question is open any more.</summary>
    public async Task SettleAsync(DialogContext dialog, RoutingState state, Lead lead, CancellationToken cancellationToken)
    {
        var (turn, facts) = (dialog.Context, dialog.Context.Facts());
        state.HasWritten = true;
        state.ToldAnswer = facts.Changes.OfType<AnswerGiven>().LastOrDefault(given => given.Evidence.Outcome != AnswerOutcomes.Unanswered)?.Id;
        if (facts.Understood is not { OtherLanguage: not null })
            state.UnreadInARow = 0;

        await WaitingRequests.PersonWantedAsync(dialog, await again.FinishAsync(dialog, cancellationToken) ?? lead.Result, cancellationToken);
        await waiting.BeginAsync(dialog, cancellationToken);
        if (dialog.ActiveDialog is null)
            await questions.CloseAsync(turn, cancellationToken);
        if (dialog.ActiveDialog?.Id != nameof(PersonDialog))
            state.Left = null;
        await PrivacyRoutes.SayGentleWordAsync(turn, cancellationToken);
        Softening.Settle(facts, state);
        await care.AddToCaseAsync(turn, cancellationToken);
        await suggestions.AddToCaseAsync(turn, dialog.ActiveDialog?.Id == nameof(PersonDialog), cancellationToken);
        again.ShowTheWayOn(dialog);
        await again.RememberAsync(turn, cancellationToken);
        FloorStretch.End(facts, state);
    }
}
