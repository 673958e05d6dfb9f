using EthicalBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Speech;

/// <summary>Makes activities of texts and cards that people wrote beforehand.</summary>
public sealed class Say(Wording wording)
{
    /// <summary>A text by its key.</summary>
    public Activity Text(string key, string language, params (string Name, object Value)[] values) =>
        SimpleWording.Attach(MessageFactory.Text(wording.Get(key, language, values)).MarkFixed(), wording.Simple(key, language, values));

    /// <summary>A text with answers to choose from; each is sent as the customer's own words.</summary>
    public Activity TextWithAnswers(string key, string language, IEnumerable<string> answerKeys, params (string Name, object Value)[] values) =>
        WithAnswers(Text(key, language, values), language, answerKeys);

    /// <summary>The same activity with answers to choose from.</summary>
    public Activity WithAnswers(Activity activity, string language, IEnumerable<string> answerKeys)
    {
        activity.SuggestedActions = new SuggestedActions
        {
            Actions = [.. answerKeys.Select(answer => wording.Get(answer, language)).Select(words => new CardAction(ActionTypes.ImBack, title: words, value: words))],
        };
        return activity;
    }

    /// <summary>Words that were made of texts already, with answers to choose from that come from the shop.</summary>
    public static Activity Words(string text, IEnumerable<string> choices)
    {
        var activity = MessageFactory.Text(text).MarkFixed();
        // A product's title that holds a link, or looks like one, stays a title.
        activity.TextFormat = TextFormatTypes.Plain;
        if (choices.ToList() is { Count: > 0 } actions)
            activity.SuggestedActions = new SuggestedActions { Actions = [.. actions.Select(words => new CardAction(ActionTypes.ImBack, title: words, value: words))] };
        return activity;
    }

    /// <summary>A card; its text twin travels in it.</summary>
    public Activity Card(Card card, string language)
    {
        var activity = MessageFactory.Attachment(card.ToAttachment(wording, language)) as Activity
            ?? throw new InvalidOperationException("MessageFactory made something else than an Activity.");
        return activity.MarkFixed();
    }
}
