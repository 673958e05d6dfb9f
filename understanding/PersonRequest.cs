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

    internal static bool IsAsked(MessageReading message) =>
        message.ByLanguage.Any(m => AsksWith(m.Rules, m.Words)) || AsksInOneWord(message);

    private static bool AsksWith(RuleSet rules, MessageWords message)
    {
        var denied = rules.PersonNot.In(message);
        var bot = AsksAboutBot(rules, message);
        return rules.PersonAsk.In(message).Exists(ask => !denied.Exists(d => Overlap(d, ask)) && !bot.Exists(b => Overlap(b, ask) && b.Start <= ask.Start));
    }

    // "agent", "un humain svp", "human please / personne": nothing is said but the word.
    private static bool AsksInOneWord(MessageReading message)
    {
        if (message.Words.Count > MostWordsAlone) return false;
        var asked = false;
        foreach (var word in message.Words)
        {
            if (RuleFiles.Spoken.Any(rules => rules.PersonWords.In(rules.Read([word])).Count > 0)) asked = true;
            else if (!RuleFiles.Spoken.Any(rules => rules.PersonFillers.Contains(word))) return false;
        }
        return asked && !message.ByLanguage.Any(m => IsDenied(m.Rules, m.Words));
    }

    private static bool IsDenied(RuleSet rules, MessageWords message) => rules.PersonNot.In(message).Count > 0 || AsksAboutBot(rules, message).Count > 0;

    private static List<PhraseMatch> AsksAboutBot(RuleSet rules, MessageWords message) =>
        [.. rules.Intents.Where(i => i.Intent == Intents.AiPolicy && i.Weight >= 4).SelectMany(i => i.Phrases.In(message))];

    private static bool Overlap(PhraseMatch a, PhraseMatch b) => a.Start < b.End && b.Start < a.End;
}
