using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;
using EthicalBot.Understanding.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Withdrawals;

/// <summary>Tells who asks about withdrawing how long they may, and the words that declare it.</summary>
public sealed class WithdrawalAdvice(Wording wording, ShopPolicy policy, SpokenOrders spoken)
{
    // What the law gives at least; a shop may give more.
    private const int FewestDays = 14;

    /// <summary>Whether somebody asks it of themselves; whether there is a form, an article tells.</summary>
    public bool IsAsked(string text, string language) =>
        ServiceRequestReader.AsksOfWithdrawal(text, language) && Folding.Words(text).Intersect(wording.Get("Privacy.SelfWords", language).Split('|').SelectMany(Folding.Words)).Any();

    /// <summary>The answer, with the words as a button where it is known which order was spoken of.</summary>
    public async Task<Activity> MakeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var language = turn.Facts().Language;
        var days = Math.Max(FewestDays, policy.Rules.GetValueOrDefault(WriteKind.Withdraw)?.Window?.Days ?? FewestDays);
        var words = await spoken.LastAsync(turn, cancellationToken) is { } number
            ? wording.Get("Withdrawals.StatementOfOrder", language, ("number", number))
            : wording.Get("Withdrawals.Statement", language);
        return Say.Words(wording.Get("Withdrawals.HowTo", language, ("days", days), ("words", words)), [words]);
    }
}
