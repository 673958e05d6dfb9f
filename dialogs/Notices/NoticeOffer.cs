using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Orders;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Offers once, by one short button below an order that is on its way, to tell when something happens to it.</summary>
public sealed class NoticeOffer(ConversationState state, IConsents consents, DueNotices due, Wording wording)
{
    private const string Button = "Notices.Button.Tell";

    private readonly IStatePropertyAccessor<NoticeState> _accessor = state.CreateProperty<NoticeState>(nameof(NoticeState));

    /// <summary>The order that was shown last; empty when none was.</summary>
    public async Task<string> LastAsync(ITurnContext turn, CancellationToken cancellationToken) => (await ReadAsync(turn, cancellationToken)).Order;

    /// <summary>Notes that an order is shown, and adds the button to what shows it where it is of use: nobody is asked who decided before, or whose order needs other help.</summary>
    public async Task<Activity> WithOfferAsync(ITurnContext turn, Activity shown, Order order, CancellationToken cancellationToken)
    {
        var remembered = await ReadAsync(turn, cancellationToken);
        remembered.Order = order.Number.Value;
        if (remembered.WasOffered || OrderNews.IsOver(order) || OrderNews.Of(order, told: null, due.Today).Count > 0)
            return shown;
        var decided = (await consents.CurrentAsync(turn.Facts().Conversation.Subject, cancellationToken)).First(one => one.Purpose == ConsentPurposes.ProactiveNotices).DecidedAt;
        if (decided is not null)
            return shown;
        remembered.WasOffered = true;
        var words = wording.Get(Button, turn.Facts().Language);
        shown.SuggestedActions ??= new();
        shown.SuggestedActions.Actions ??= [];
        shown.SuggestedActions.Actions.Add(new CardAction(ActionTypes.ImBack, title: words, value: words));
        return shown;
    }

    private Task<NoticeState> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new NoticeState(), cancellationToken);
}
