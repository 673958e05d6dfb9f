using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognizes choices by words, ordinals and numbers.</summary>
public static class ChoiceRecognizers
{
    /// <summary>Recognizes choices by their values, and else by their places.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return RecognizeChoices(utterance, [.. choices.Select(choice => new Choice(choice))], options);
    }

    /// <summary>Recognizes choices by their values, buttons and synonyms, and else by their places.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        utterance ??= string.Empty;
        var how = options ?? new FindChoicesOptions();
        var found = Find.FindChoices(utterance, list, how);
        if (found.Count > 0)
        {
            return found;
        }

        // One way only, so that "the third one" is not the third and the first.
        var culture = how.Locale ?? Culture.English;
        var places = how.RecognizeOrdinals ? NumberRecognizer.RecognizeOrdinal(utterance, culture) : [];
        if (places.Count == 0 && how.RecognizeNumbers)
        {
            places = NumberRecognizer.RecognizeNumber(utterance, culture);
        }

        return [.. ByPlace(places, list).OrderBy(choice => choice.Start)];
    }

    private static List<ModelResult<FoundChoice>> ByPlace(List<ModelResult> numbers, IList<Choice> list)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers)
        {
            if (int.TryParse(number.Resolution["value"].ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var place)
                && place >= 1
                && place <= list.Count)
            {
                found.Add(new ModelResult<FoundChoice>
                {
                    Start = number.Start,
                    End = number.End,
                    TypeName = "choice",
                    Text = number.Text,
                    Resolution = new FoundChoice { Value = list[place - 1].Value, Index = place - 1, Score = 1.0f },
                });
            }
        }

        return found;
    }
}
