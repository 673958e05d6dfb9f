using System.Collections.Concurrent;
using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Finds what goes below the consumer law of the European Union, by named rules. Thread-safe.</summary>
public static class StatutoryRights
{
    private static readonly ConcurrentDictionary<string, RightsReader> s_readers = new(StringComparer.Ordinal);

    /// <summary>Returns what goes below the law in an answer or an article, in the order of the text. Linear in its length.</summary>
    /// <exception cref="ArgumentException">No rules are written in that language.</exception>
    public static IReadOnlyList<BrokenRight> Below(string text, string language) =>
        s_readers.GetOrAdd(language, static tag => new RightsReader(RuleFiles.Of(tag))).Below(text);
}
