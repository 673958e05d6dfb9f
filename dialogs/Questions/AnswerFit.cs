using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Tells an answer to the open question from a change of subject.</summary>
public sealed class AnswerFit(OpenQuestions questions, Wording wording, Confirmation confirmation, CustomerClues clues, Corrections corrections)
{
    // How sure understanding is of a number without a word beside it: here it is a postcode.
    private const double NumberAlone = .6;

    /// <summary>Whether a code or an address was asked for, and the message has it: then it is nothing else, whatever stands in it.</summary>
    public async Task<bool> IsAwaitedAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await questions.ReadAsync(turn, cancellationToken)).Expected is DataClass.Secret or DataClass.Credential && await AnswersAsync(turn, cancellationToken);

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
            DataClass.FreeText or DataClass.ContactWay or DataClass.Name => turn.Facts().Understood is not { Intent: Intents.AiPolicy, Confidence: >= Router.Certain },
            DataClass.Credential when question.AsksWho => SaysWho(turn.Facts(), text, question),
            // "My order is 10043" has five digits like a postcode, and is about another order.
            DataClass.Credential => Proof.TryParse(text, out var proof) && (proof.Kind == ProofKind.Email || !IsAboutAnOrder(turn.Facts(), text, question)),
            DataClass.Secret => CodeText.TryRead(text, out _) || SaysWhoAnew(text, turn.Facts().Language) || NewCodeWords.Is(wording, text, turn.Facts().Language) || (Proof.TryParse(text, out var named) && named.Kind == ProofKind.Email),
            DataClass.OrderNumber => turn.Facts().Understood?.OrderNumber is not null || OrderNumber.TryParse(text, out _),
            _ => false,
        };
    }

    // "Where is my lamp" has as many words as a name.
    private bool SaysWho(TurnFacts facts, string text, OpenQuestion question)
    {
        var said = clues.Read(text, facts.Language, order: null);
        return said.Email.Length > 0 || (said.Postcode.Length > 0 && (said.Name.Length > 0 || !IsAboutAnOrder(facts, text, question)))
            || (said.Name.Length > 0 && facts.Understood is { Abstained: true } or { Confidence: < Router.Certain } or { OtherLanguage: not null });
    }

    // "My postcode is 69002, I have no order number", where a code is awaited that does not come.
    private bool SaysWhoAnew(string text, string language) =>
        clues.Read(text, language, order: null) is { Postcode: { Length: > 0 } code } && (!code.All(char.IsAsciiDigit) || clues.HasPostcode(text, language, code));

    private bool IsAboutAnOrder(TurnFacts facts, string text, OpenQuestion question) =>
        facts.Understood is { OrderNumber: not null, Intent: Intents.OrderStatus or Intents.ShipmentTracking or Intents.DeliveryEta } understood
        && (understood.Confidence > NumberAlone || (!question.IsRepeated && IsCorrection(text, facts.Language)));

    // "No, it's 10043": before a first proof there is nothing to correct but the order.
    private bool IsCorrection(string text, string language) => corrections.In(text, language) is { Length: > 0 };
}
