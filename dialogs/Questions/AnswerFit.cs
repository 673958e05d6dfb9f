using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Tells an answer to the open question from a change of subject.</summary>
public sealed class AnswerFit(OpenQuestions questions, Wording wording, Confirmation confirmation)
{
    // How sure understanding is of a number without a word beside it: here it is a postcode.
    private const double NumberAlone = .6;

    /// <summary>Whether the message has what the open question asked for.</summary>
    public async Task<bool> AnswersAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var text = turn.Activity.Text ?? "";
        var question = await questions.ReadAsync(turn, cancellationToken);
        if (question.Confirms is { } about)
            return confirmation.Read(text, about, turn.Facts().Language) is not null;
        return question.Expected switch
        {
            // Whatever is said to a person is a message for them; only "are you human?" is always answered truthfully at once.
            DataClass.FreeText or DataClass.ContactWay or DataClass.Name => turn.Facts().Understood is not { Intent: Intents.AiPolicy, Confidence: >= Router.Likely },
            // "My order is 10043" has five digits like a postcode, and is about another order.
            DataClass.Credential => Proof.TryParse(text, out var proof) && (proof.Kind == ProofKind.Email || !IsAboutAnOrder(turn.Facts(), text, question)),
            DataClass.OrderNumber => turn.Facts().Understood?.OrderNumber is not null || OrderNumber.TryParse(text, out _),
            _ => false,
        };
    }

    private bool IsAboutAnOrder(TurnFacts facts, string text, OpenQuestion question) =>
        facts.Understood is { OrderNumber: not null, Intent: Intents.OrderStatus or Intents.ShipmentTracking or Intents.DeliveryEta } understood
        && (understood.Confidence > NumberAlone || (!question.IsRepeated && IsCorrection(text, facts.Language)));

    // "No, it's 10043": before a first proof there is nothing to correct but the order.
    private bool IsCorrection(string text, string language) =>
        Array.Exists(wording.Get("Routing.CorrectionWords", language).Split('|'), word =>
            text.AsSpan().TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && text.AsSpan().TrimStart()[word.Length..] is [var next, ..] && !char.IsLetterOrDigit(next));
}
