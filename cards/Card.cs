using EthicalBot.Cards.Binding;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards;

/// <summary>Something to show to a customer: an Adaptive Card, and the same facts as plain lines.</summary>
public abstract record Card
{
    /// <summary>The media type of an Adaptive Card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private protected Card()
    {
    }

    /// <summary>Buttons below the card; each posts its action back.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    private protected abstract CardTemplate Template { get; }

    /// <summary>The card, with its text twin as its fallback text.</summary>
    public Attachment ToAttachment(Wording wording, string language)
    {
        var card = ToJson(wording, language);
        card["fallbackText"] = TextTwin.Of(card, wording, language);
        return new() { ContentType = ContentType, Content = card, Name = (string?)card["body"]?[0]?["text"] };
    }

    /// <summary>The text twin, for channels without cards and for screen readers.</summary>
    public string ToText(Wording wording, string language) => TextTwin.Of(ToJson(wording, language), wording, language);

    /// <summary>All that the template needs, in words; "speak" is what a screen reader says of the card as a whole.</summary>
    private protected abstract JObject Data(Wording wording, string language);

    private JObject ToJson(Wording wording, string language)
    {
        var data = Data(wording, language);
        data["lang"] = wording.CultureOf(language).Name;
        var card = Template.Bind(data);
        if (Choices.Count == 0) return card;

        if (card["actions"] is not JArray actions) card["actions"] = actions = [];
        foreach (var choice in Choices)
        {
            actions.Add(new JObject
            {
                ["type"] = "Action.Submit",
                ["title"] = wording.Get(choice.TextKey, language),
                ["data"] = new JObject { ["action"] = choice.Action },
            });
        }

        return card;
    }
}
