using EthicalBot.Conversation.Turns;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Tells an answer to the open question from a change of subject.</summary>
public sealed class AnswerFit(OpenQuestions questions, Redactor redactor)
{
    /// <summary>Whether the message has what the open question asked for.</summary>
    public async Task<bool> AnswersAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var text = turn.Activity.Text;
        return (await questions.ReadAsync(turn, cancellationToken)).Expected switch
        {
            DataClass.FreeText => true,
            DataClass.Credential => Proof.TryParse(text, out _),
            DataClass.OrderNumber => turn.Facts().Understood?.OrderNumber is not null || OrderNumber.TryParse(text, out _),
            DataClass.ContactWay => redactor.Redact(text).Found is var found && (found.Contains(DataClass.Email) || found.Contains(DataClass.Phone)),
            _ => false,
        };
    }
}
