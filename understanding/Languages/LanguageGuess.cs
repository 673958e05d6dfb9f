using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Languages;

/// <summary>Which language a message is in, by its small words; the conversation's language decides where those do not.</summary>
internal static class LanguageGuess
{
    public const string Unknown = "unknown";

    // A word of our rules tells less than a function word: "colis" and "order" travel between languages.
    private const double RuleWord = 0.6;
    // More than one word of our rules, less than one small word: a name or an address must not change the language.
    private const double Prior = 0.7;

    public static string Of(MessageReading message, string? conversationLanguage)
    {
        var words = Words(message);
        var spoken = RuleFiles.Spoken.Any(rules => rules.Language == conversationLanguage);
        if (IsOtherScript(message.Text)) return Unknown;
        // "é 75011", "ja": one word that is tiny, or that more than one language has, is no reason to change.
        if (spoken && words.Where(word => word.Any(char.IsLetter)).ToList() is [var only] && (only.Length <= 2 || RuleFiles.Spoken.Count(rules => Evidence(rules, only, isExpected: false) > 0) > 1))
            return conversationLanguage!;
        var ours = RuleFiles.Spoken
            .Select(rules => (rules.Language, Score: words.Sum(word => Evidence(rules, word, rules.Language == conversationLanguage)) + (rules.Language == conversationLanguage ? Prior : 0)))
            .MaxBy(guess => guess.Score);
        if (ours.Score > Prior) return ours.Language;
        // Nothing to go by: a number, a name, one strange word.
        return spoken && words.Count(word => word.Any(char.IsLetter)) <= 2 ? conversationLanguage! : Unknown;
    }

    private static double Evidence(RuleSet rules, string word, bool isExpected) =>
        rules.FunctionWords.Contains(word) ? 1 : (isExpected ? rules.Knows(word) : rules.Names(word)) ? RuleWord : 0;

    // An address tells where somebody has their mailbox, not what they speak.
    private static IReadOnlyList<string> Words(MessageReading message) =>
        message.Text.Contains('@', StringComparison.Ordinal) || message.Text.Contains("://", StringComparison.Ordinal)
            ? Folding.Words(string.Join(' ', message.Text.Split((char[]?)null).Where(word => !word.Contains('@', StringComparison.Ordinal) && !word.Contains("://", StringComparison.Ordinal))))
            : message.Words;

    private static bool IsOtherScript(string text)
    {
        var (latin, other) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Folding.MostRead)))
        {
            if (!char.IsLetter(c)) continue;
            if (c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF') latin++;
            else other++;
        }
        return other > latin;
    }
}
