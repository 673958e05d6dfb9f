using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public static class ChoiceFactory
{
    /// <summary>Shows choices as it suits a channel.</summary>
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice>? list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        ForChannel(channelId, list, text, speak, options, null);

    /// <summary>Shows choices as it suits a channel and the kind of its conversation.</summary>
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice>? list, string? text, string? speak, ChoiceFactoryOptions? options, string? conversationType)
    {
        var choices = list ?? [];
        var longTitles = choices.Any(choice => TitleOf(choice).Length > Channel.MaxActionTitleLength(channelId));
        if (!longTitles && Channel.SupportsSuggestedActions(channelId, choices.Count, conversationType))
        {
            return SuggestedAction(choices, text, speak);
        }

        if (!longTitles && Channel.SupportsCardActions(channelId, choices.Count))
        {
            return HeroCard(choices, text, speak);
        }

        return !longTitles && choices.Count <= 3 ? Inline(choices, text, speak, options) : List(choices, text, speak, options);
    }

    /// <summary>Shows choices within the sentence.</summary>
    public static Activity Inline(
        IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var sentence = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
            {
                var isLast = index == choices.Count - 1;
                sentence.Append((isLast, choices.Count) switch
                {
                    (true, 2) => options?.InlineOr ?? " or ",
                    (true, _) => options?.InlineOrMore ?? ", or ",
                    _ => options?.InlineSeparator ?? ", ",
                });
            }

            if (options?.IncludeNumbers != false)
            {
                sentence.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            sentence.Append(TitleOf(choices[index]));
        }

        return MessageFactory.Text(sentence.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Shows choices as a list.</summary>
    public static Activity List(
        IList<string>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Shows choices as a list.</summary>
    public static Activity List(
        IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var lines = (choices ?? []).Select((choice, index) =>
            (options?.IncludeNumbers != false ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ") : "- ") + TitleOf(choice));
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    /// <summary>Shows choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<string>? choices, string? text = null, string? speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    /// <summary>Shows choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice>? choices, string? text = null, string? speak = null) =>
        MessageFactory.SuggestedActions(ActionsOf(choices), text, speak, InputHints.ExpectingInput);

    /// <summary>Shows choices as the buttons of a card.</summary>
    public static IMessageActivity HeroCard(IList<Choice>? choices, string? text = null, string? speak = null)
    {
        var card = new HeroCard(text: text, buttons: ActionsOf(choices));
        return MessageFactory.Attachment([card.ToAttachment()], null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Makes choices of their values.</summary>
    public static IList<Choice> ToChoices(IList<string>? choices) => choices is null ? [] : [.. choices.Select(choice => new Choice(choice))];

    private static string TitleOf(Choice choice) => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static List<CardAction> ActionsOf(IList<Choice>? choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value))];
}
