using System.Text.RegularExpressions;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Whether a message asks what an option may be: "which colours are there in S?"</summary>
internal static partial class OptionQuestion
{
    public static bool IsAsked(string text, string option, SlotWords words) => Sentences().Matches(text).Select(static match => match.Value).Any(sentence =>
    {
        var said = new SaidWords(sentence);
        // "I would like that the colour is blue" is a wish: in some languages its "that" is the word for "which".
        return OptionWords.PlacesOfName(option, said).Any() && !said.HasAny(OptionPhrases.Same)
            && (sentence.EndsWith('?') ? said.HasAny(words["AskWhich"]) || said.HasAny(words["AskThere"]) : words["AskWhich"].Any(which => said.IndexOf(which) == 0));
    });

    [GeneratedRegex(@"[^.!?\n]+[?]?", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
