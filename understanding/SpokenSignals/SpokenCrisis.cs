using EthicalBot.Understanding.Rules;

namespace EthicalBot.Understanding.SpokenSignals;

/// <summary>Whether a reviewed phrase says that somebody may be in danger of their life, in whatever language.</summary>
internal static class SpokenCrisis
{
    /// <summary>The words by which it is said.</summary>
    /// <param name="languages">The conversation's language and the message's own; empty where it cannot be told, and then each language is taken for its own.</param>
    public static IReadOnlyList<string> In(MessageReading message, IReadOnlyList<string> languages)
    {
        var (said, excepted) = (new List<string>(), false);
        foreach (var (rules, words) in message.ByLanguage.Where(read => IsOwn(read.Rules))) Read(rules, words, _ => true);
        // What the message's own language knows for a joke is none in another either; and another's phrases are not read into slips of the pen.
        if (said.Count > 0 || excepted) return [.. said.Distinct()];
        foreach (var (rules, words) in message.ByLanguage.Where(read => !IsOwn(read.Rules))) Read(rules, words, match => rules.KnowsAll(words, match));
        return [.. said.Distinct()];

        bool IsOwn(RuleSet rules) => languages.Count == 0 || languages.Contains(rules.Language);

        void Read(RuleSet rules, MessageWords words, Func<PhraseMatch, bool> isSaid)
        {
            var not = rules.NotCrisis.In(words);
            excepted |= not.Count > 0;
            said.AddRange(rules.Crisis.In(words).Where(match => !not.Exists(match.Overlaps) && isSaid(match)).SelectMany(match => Enumerable.Range(match.Start, match.End - match.Start).Select(words.Word)));
        }
    }
}
