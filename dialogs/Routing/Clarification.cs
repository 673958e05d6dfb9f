using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Asks once what was meant; who is not understood twice, or has lost patience, gets a person instead of another question.</summary>
internal sealed class Clarification(AnswerBases bases, TriedSteps tried, Say say)
{
    public async Task<Lead> AskAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        var state = message.State;
        // As it stands now: a second opinion may have read the message anew.
        if (state.HasClarified || message.Facts.Understood is { Signals.Frustration: true })
        {
            state.HasClarified = false;
            return await Leads.ToPersonAsync(message, PersonReasons.Unsure, cancellationToken);
        }

        state.HasClarified = true;
        await bases.NoteAsync(message.Turn, AnswerSource.FixedText, sourceAt: null, cancellationToken);
        await tried.AddAsync(message.Turn, Tried.NotUnderstood, order: null, cancellationToken);
        await message.Turn.SendActivityAsync(say.TextWithAnswers("Routing.Clarify", message.Facts.Language, Leads.FirstAnswers), cancellationToken);
        return Lead.Answered;
    }
}
