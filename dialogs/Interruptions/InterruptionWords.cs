using System.Collections.Frozen;
using EthicalBot.Cards;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>Recognises interruptions by rule: the whole message, with typing slips and politeness, in the words of the language's texts.</summary>
public sealed class InterruptionWords
{
    private const int MostWords = 12;
    private const int LongestWord = 12;

    // Shorter words are too near to others: "stop" and "step".
    private const int ShortestWithSlip = 6;

    private static readonly (InterruptionKind Kind, string Key)[] Kinds =
    [
        (InterruptionKind.Cancel, "Routing.CancelWords"),
        (InterruptionKind.Back, "Interruptions.BackWords"),
        (InterruptionKind.Repeat, "Interruptions.RepeatWords"),
        (InterruptionKind.Help, "Interruptions.HelpWords"),
        (InterruptionKind.Simpler, "Interruptions.SimplerWords"),
        (InterruptionKind.Why, "Interruptions.WhyWords"),
    ];

    private readonly FrozenDictionary<string, (InterruptionKind Kind, string Phrase)[]> _phrases;
    private readonly string[] _polite;
    private readonly (string Language, string Phrase)[] _languages;

    /// <summary>Takes the words of every language.</summary>
    public InterruptionWords(Wording wording)
    {
        _phrases = wording.Languages.ToFrozenDictionary(language => language, language =>
            Kinds.SelectMany(kind => Phrases(wording, kind.Key, language).Select(phrase => (kind.Kind, phrase))).ToArray());
        // Of all languages together: "auf Deutsch bitte" is written in the middle of any other.
        _polite = [.. wording.Languages.SelectMany(language => Phrases(wording, "Interruptions.PoliteWords", language).Concat(Phrases(wording, "Routing.CancelFillers", language)))
            .Distinct().OrderByDescending(phrase => phrase.Length)];
        _languages = [.. wording.Languages.SelectMany(language => Phrases(wording, "Interruptions.SpeakWords", language).Select(phrase => (language, phrase)))];
    }

    /// <summary>The interruption that the message is; null when it is none.</summary>
    public Interruption? Find(string text, string language)
    {
        if (!_phrases.TryGetValue(language, out var phrases))
            return null;
        var bare = Bare(text).ToList();
        foreach (var slips in new[] { false, true })
        {
            foreach (var words in bare)
            {
                if (Array.Find(_languages, asked => Is(words, asked.Phrase, slips)) is { Phrase: not null } asked)
                    return new(InterruptionKind.Language, Count(words), asked.Language);
                if (Array.Find(phrases, known => Is(words, known.Phrase, slips)) is { Phrase: not null } known)
                    return new(known.Kind, Count(words));
            }
        }

        return null;
    }

    /// <summary>Whether the message is one of these words and nothing else.</summary>
    /// <param name="key">The text that lists them.</param>
    public bool IsOneOf(Wording wording, string key, string text, string language) =>
        Bare(text).Any(words => Phrases(wording, key, language).Any(phrase => Is(words, phrase, slips: false) || Is(words, phrase, slips: true)));

    // The message as it is, and with what is only politeness taken from its ends, a piece at a time: "no thanks" is more than politeness.
    private IEnumerable<string> Bare(string text)
    {
        if (text.Length > MostWords * LongestWord || Folding.Words(text) is not { Length: > 0 and <= MostWords } words)
            yield break;
        for (var first = string.Join(' ', words); first is not null; first = WithoutFirst(first))
        {
            for (var rest = first; rest is not null; rest = WithoutLast(rest))
                yield return rest;
        }
    }

    private string? WithoutFirst(string words) =>
        Array.Find(_polite, piece => words.StartsWith(piece + " ", StringComparison.Ordinal)) is { } first ? words[(first.Length + 1)..] : null;

    private string? WithoutLast(string words) =>
        Array.Find(_polite, piece => words.EndsWith(" " + piece, StringComparison.Ordinal)) is { } last ? words[..^(last.Length + 1)] : null;

    private static bool Is(string words, string phrase, bool slips) =>
        slips
            ? phrase.Length >= ShortestWithSlip && words.Length >= ShortestWithSlip - 1 && words[0] == phrase[0] && EditDistance.IsWithinOne(words, phrase)
            : words == phrase;

    private static int Count(string words) => words.Count(letter => letter == ' ') + 1;

    private static IEnumerable<string> Phrases(Wording wording, string key, string language) =>
        wording.Get(key, language).Split('|').Select(Folding.Fold).Select(phrase => phrase.Trim()).Where(phrase => phrase.Length > 0);
}
