using System.Text.RegularExpressions;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Tells an answer to the open question from a change of subject.</summary>
public sealed partial class AnswerFit(OpenQuestions questions)
{
    // How sure understanding is of a number without a word beside it: here it is a postcode.
    private const double NumberAlone = .6;

    /// <summary>Whether the message has what the open question asked for.</summary>
    public async Task<bool> AnswersAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var text = turn.Activity.Text ?? "";
        return (await questions.ReadAsync(turn, cancellationToken)).Expected switch
        {
            // Whatever is said to a person is a message for them; only "are you human?" is always answered truthfully at once.
            DataClass.FreeText or DataClass.ContactWay => turn.Facts().Understood is not { Intent: Intents.AiPolicy, Confidence: >= Router.Likely },
            // "My order is 10043" has five digits like a postcode, and is about another order.
            DataClass.Credential => Proof.TryParse(text, out var proof) && (proof.Kind == ProofKind.Email || !IsAboutAnOrder(turn.Facts().Understood, text)),
            DataClass.OrderNumber => turn.Facts().Understood?.OrderNumber is not null || OrderNumber.TryParse(text, out _),
            _ => false,
        };
    }

    private static bool IsAboutAnOrder(UnderstoodMessage? understood, string text) =>
        understood is { OrderNumber: not null, Intent: Intents.OrderStatus or Intents.ShipmentTracking or Intents.DeliveryEta }
        && (understood.Confidence > NumberAlone || Corrects().IsMatch(text));

    // "No, it's 10043": whoever corrects themselves at this point corrects the order.
    [GeneratedRegex(@"^\s*(?:no|non|nan|sorry|pardon|actually|en fait|plut[oô]t)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Corrects();
}
