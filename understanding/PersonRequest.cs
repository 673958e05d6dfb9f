using EthicalBot.Understanding.Languages;
using EthicalBot.Understanding.Rules;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding;

/// <summary>Whether a customer asks for a person: a rule, read before any model.</summary>
public static class PersonRequest
{
    private const int MostWordsAlone = 8;

    /// <summary>True when the customer asks to speak with a person, in whatever language or spelling.</summary>
    /// <remarks>The language does not narrow the search: somebody who asks for a person asks in the words that come first.</remarks>
    public static bool IsAsked(string text, string? language) => IsAsked(MessageReading.Of(text));

    /// <summary>True when the message says that no person is wanted, or is about whether the bot is one.</summary>
    internal static bool IsDenied(MessageReading message) => message.ByLanguage.Any(m => IsDenied(m.Rules, m.Words));

    /// <summary>True when the message asks what it is that answers, or what becomes of what is written.</summary>
    internal static bool IsAboutBot(MessageReading message) => message.ByLanguage.Any(m => AsksAboutBot(m.Rules, m.Words).Count > 0);

    internal static bool IsAsked(MessageReading message) =>
        message.ByLanguage.Any(m => AsksWith(m.Rules, m.Words)) || AsksInOneWord(message) || PersonWords.Ask(message.Words);

    private static bool AsksWith(RuleSet rules, MessageWords message)
    {
        var asks = rules.PersonAsk.In(message);
        if (asks.Count == 0) return false;
        var denied = rules.PersonNot.In(message);
        var bot = AsksAboutBot(rules, message);
        return asks.Exists(ask => !denied.Exists(d => Overlap(d, ask)) && !bot.Exists(b => Overlap(b, ask) && b.Start <= ask.Start));
    }

    // "agent", "un humain svp", "10042 human please": nothing is said but the word, with or without the order's number.
    private static bool AsksInOneWord(MessageReading message)
    {
        if (message.Words.Count > MostWordsAlone || !message.ByLanguage.Any(m => m.Rules.PersonWords.In(m.Words).Count > 0)) return false;
        var (fillers, others) = (new List<string>(), new List<string>());
        foreach (var word in message.Words.Where(word => !word.All(char.IsAsciiDigit))) (RuleFiles.Spoken.Any(rules => rules.PersonFillers.Contains(word)) ? fillers : others).Add(word);
        return others.TrueForAll(IsPersonWord) && (others.Count > 0 || fillers.Exists(IsPersonWord)) && !IsDenied(message);
    }

    private static bool IsPersonWord(string word) => RuleFiles.Spoken.Any(rules => rules.PersonWords.In(rules.Read([word])).Count > 0);

    private static bool IsDenied(RuleSet rules, MessageWords message) => rules.PersonNot.In(message).Count > 0 || AsksAboutBot(rules, message).Count > 0;

    private static List<PhraseMatch> AsksAboutBot(RuleSet rules, MessageWords message) => rules.AboutBot.In(message);

    private static bool Overlap(PhraseMatch a, PhraseMatch b) => a.Start < b.End && b.Start < a.End;
}
