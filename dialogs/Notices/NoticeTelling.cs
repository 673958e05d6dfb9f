using EthicalBot.Cards;
using EthicalBot.Conversation.Notices;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Tells a notice in the conversation; that it was told is recorded with it, so that it is told once.</summary>
public sealed class NoticeTelling(IFollowings followings, IConsents consents, FollowedOrders orders, DueNotices due, NoticeText text, Wording wording)
{
    private static readonly string[] Answers = ["Disclosure.AnswerPerson", "Notices.Button.Stop"];

    /// <summary>Says it, unless time has overtaken it: it was stopped, or told already.</summary>
    public async Task HearAsync(ITurnContext turn, IEventActivity heard, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (NoticeEvent.AboutOf(heard) is not ({ } id, { } key) || await followings.FindAsync(id, cancellationToken) is not { } following
            || following.Subject != facts.Conversation.Subject || ConsentPurposes.Find(following.Purpose) is not { } purpose
            || !await consents.AllowsAsync(facts.Conversation.Subject, purpose, cancellationToken))
        {
            return;
        }

        if (due.Next(following, await orders.FindAsync(following.Order, cancellationToken)) is not { } notice || notice.Key != key)
            return;
        var language = wording.Speaks(following.Order.Language) ? following.Order.Language : facts.Language;
        var said = MessageFactory.Text(text.InChat(following.Order, notice, language)).MarkFixed();
        said.SuggestedActions = new()
        {
            Actions = [.. Answers.Select(answer => wording.Get(answer, language)).Select(words => new CardAction(ActionTypes.ImBack, title: words, value: words))],
        };
        said.Locale = language;
        await turn.SendActivityAsync(said, cancellationToken);
        facts.Changes.Add(new FollowingWritten(following.Id, following.Purpose, DueNotices.After(following.Order, notice), following.EndsAt));
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, "notice.told"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(facts.ActivityId),
            AuditFact.OneOf("purpose"u8, following.Purpose, [.. ConsentPurposes.All.Select(one => one.Key)]))));
    }
}
