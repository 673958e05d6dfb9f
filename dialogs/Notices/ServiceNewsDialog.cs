using EthicalBot.Conversation.Notices;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Notices;

/// <summary>"Send me service news": what helps them, and never an offer; begins after one clear yes.</summary>
public sealed class ServiceNewsDialog(Say say, OpenQuestions questions, Confirmation confirmation, WishedOrders wished, WishConsents decisions, IConsents consents, CompanyOptions company, EthicalBot.Cards.Wording wording)
    : ConfirmedRequestDialog(nameof(ServiceNewsDialog), About, say, questions, confirmation)
{
    private const string About = "Notices.News";
    private static readonly string[] Next = ["Notices.Button.Stop", "Disclosure.AnswerPerson"];

    private (string Name, object Value)[] _readBack = [];

    /// <inheritdoc/>
    protected override async Task<Activity?> RefusalAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var order = await OrderAsync(turn, cancellationToken);
        _readBack = Values(order, facts.Language);
        if (!await consents.AllowsAsync(facts.Conversation.Subject, ConsentPurposes.ServiceNews, cancellationToken))
            return null;
        facts.Changes.Add(wished.Write(facts, ConsentPurposes.ServiceNews, order));
        return Say.TextWithAnswers("Notices.News.Done", facts.Language, Next);
    }

    /// <inheritdoc/>
    protected override (string Name, object Value)[] ReadBack(TurnFacts facts) => _readBack;

    /// <inheritdoc/>
    protected override async Task<Activity> CarryOutAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var order = await OrderAsync(turn, cancellationToken);
        decisions.Give(facts, ConsentPurposes.ServiceNews, $"{About}.Ask", Values(order, facts.Language));
        facts.Changes.Add(wished.Write(facts, ConsentPurposes.ServiceNews, order));
        return Say.TextWithAnswers("Notices.News.Done", facts.Language, Next);
    }

    private (string Name, object Value)[] Values(FollowedOrder order, string language) =>
        [("company", company.Name), ("how", wording.Get(wished.MayMail(order) ? "Notices.How.Mail" : "Notices.How.Chat", language))];

    // What is known of the order that they were shown, if any: a programme may be for late ones. What was told of it is no matter here.
    private async Task<FollowedOrder> OrderAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await wished.FindAsync(turn, cancellationToken) is var (order, _) ? order with { Told = [], Day = null } : WishedOrders.WithoutOrder(turn.Facts());
}
