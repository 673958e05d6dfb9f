using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Orders;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Notices;

/// <summary>"Tell me if it is late": says what is kept and how to stop it, and begins after one clear yes.</summary>
public sealed class FollowOrderDialog(Say say, OpenQuestions questions, Confirmation confirmation, WishedOrders wished, WishConsents decisions, IConsents consents, EthicalBot.Cards.Wording wording)
    : ConfirmedRequestDialog(nameof(FollowOrderDialog), About, say, questions, confirmation)
{
    private const string About = "Notices.Order";
    private static readonly string[] ShowFirst = ["Disclosure.AnswerOrder", "Disclosure.AnswerPerson"];
    private static readonly string[] Next = ["Notices.Button.News", "Notices.Button.Stop"];

    // Found in one step and read back in the next of the same turn; the dialog lives no longer.
    private (string Name, object Value)[] _readBack = [];

    /// <inheritdoc/>
    protected override async Task<Activity?> RefusalAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await wished.FindAsync(turn, cancellationToken) is not var (order, looked))
            return Say.TextWithAnswers("Notices.ShowFirst", facts.Language, ShowFirst);
        if (OrderNews.IsOver(looked.Order))
            return Say.TextWithAnswers(looked.Order.State == OrderState.Delivered ? "Notices.IsThere" : "Notices.IsOver", facts.Language, ShowFirst, ("number", looked.Order.Number.Value));
        _readBack = [("number", looked.Order.Number.Value), ("how", How(order, facts.Language))];
        if (!await consents.AllowsAsync(facts.Conversation.Subject, ConsentPurposes.ProactiveNotices, cancellationToken))
            return null;
        facts.Changes.Add(wished.Write(facts, ConsentPurposes.ProactiveNotices, order));
        return Say.TextWithAnswers("Notices.Order.Done", facts.Language, Next, ("number", looked.Order.Number.Value));
    }

    /// <inheritdoc/>
    protected override (string Name, object Value)[] ReadBack(TurnFacts facts) => _readBack;

    /// <inheritdoc/>
    protected override async Task<Activity> CarryOutAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (await wished.FindAsync(turn, cancellationToken) is not var (order, looked))
            return Say.TextWithAnswers("Notices.ShowFirst", facts.Language, ShowFirst);
        var number = looked.Order.Number.Value;
        decisions.Give(facts, ConsentPurposes.ProactiveNotices, $"{About}.Ask", ("number", number), ("how", How(order, facts.Language)));
        facts.Changes.Add(wished.Write(facts, ConsentPurposes.ProactiveNotices, order));
        return Say.TextWithAnswers("Notices.Order.Done", facts.Language, Next, ("number", number));
    }

    private string How(Conversation.Notices.FollowedOrder order, string language) => wording.Get(wished.MayMail(order) ? "Notices.How.Mail" : "Notices.How.Chat", language);
}
