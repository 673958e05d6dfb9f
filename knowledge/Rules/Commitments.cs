using System.Collections.Concurrent;
using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Finds what commits the shop, and tells whether a source carries it. Thread-safe.</summary>
public static class Commitments
{
    private static readonly ConcurrentDictionary<string, CommitmentReader> s_readers = new(StringComparer.Ordinal);

    /// <summary>Returns the commitments of a sentence in order. What is denied ("not free of charge") is none.</summary>
    /// <exception cref="ArgumentException">No rules are written in that language.</exception>
    public static IReadOnlyList<Commitment> In(string sentence, string language) => [.. Reader(language).In(sentence).Select(said => said.Commitment)];

    /// <summary>Whether each commitment of a sentence stands in a source as well, with its figure. A sentence without any is carried by all.</summary>
    /// <exception cref="ArgumentException">No rules are written in that language.</exception>
    public static bool CarriedBy(string sentence, string source, string language) => Reader(language).IsCarried(sentence, source);

    private static CommitmentReader Reader(string language) => s_readers.GetOrAdd(language, static tag => new CommitmentReader(RuleFiles.Of(tag)));
}
