using System.Diagnostics.CodeAnalysis;
using EthicalBot.Cards.Binding;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards;

/// <summary>The plain lines that say what a card says, taken from the card itself so that the two cannot differ.</summary>
public static class TextTwin
{
    /// <summary>The twin of a card of this room, for a channel that cannot show it; false for any other attachment.</summary>
    public static bool TryRead(Attachment attachment, [NotNullWhen(true)] out string? text)
    {
        text = attachment is { ContentType: Card.ContentType, Content: JObject card } ? (string?)card["fallbackText"] : null;
        return !string.IsNullOrEmpty(text);
    }

    internal static string Of(JObject card, Wording wording, string language)
    {
        var body = Lines(card["body"], wording, language).ToList();
        var actions = Lines(card["actions"], wording, language).ToList();
        return string.Join('\n', actions.Count == 0 ? body : [.. body, "", .. actions]);
    }

    private static IEnumerable<string> Lines(JToken? elements, Wording wording, string language) =>
        elements?.SelectMany(element => LinesOf(element, wording, language)) ?? [];

    private static IEnumerable<string> LinesOf(JToken element, Wording wording, string language) => (string?)element["type"] switch
    {
        "TextBlock" => [Text(element, "text")],
        "RichTextBlock" => [string.Concat(element["inlines"]?.Select(Inline) ?? [])],
        "Container" => [.. Lines(element["items"], wording, language).Prepend("")],
        "FactSet" => element["facts"]?.Select(fact => Fact(Text(fact, "title"), Text(fact, "value"), wording, language)) ?? [],
        "Action.OpenUrl" => [Fact(Text(element, "title"), Text(element, "url"), wording, language)],
        "Action.Submit" => [$"– {Text(element, "title")}"],
        var type => throw new CardBindingException($"A card has an element of type '{type}', which {nameof(TextTwin)} cannot put into words. Teach it."),
    };

    private static string Inline(JToken inline) =>
        (string?)inline["selectAction"]?["url"] is { } url ? $"{Text(inline, "text")} ({url})" : Text(inline, "text");

    private static string Fact(string name, string value, Wording wording, string language) =>
        wording.Get("Cards.Fact", language, ("name", name), ("value", value));

    private static string Text(JToken element, string property) => (string?)element[property] ?? "";
}
