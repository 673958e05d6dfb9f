using System.Collections.Concurrent;
using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Finds statements of different passages that cannot both hold. Thread-safe.</summary>
public static class Contradictions
{
    private static readonly ConcurrentDictionary<string, StatementReader> s_readers = new(StringComparer.Ordinal);

    /// <summary>Returns the contradictions, passage by passage: same subject and unit with another number, or one clause affirmed here and denied there.</summary>
    /// <remarks>Statements under different conditions (a country, a way of paying, sale goods) do not contradict each other. Grows with the pairs of sentences that share words.</remarks>
    /// <exception cref="ArgumentException">No rules are written in that language.</exception>
    public static IReadOnlyList<Contradiction> Between(IReadOnlyList<string> passages, string language)
    {
        var reader = s_readers.GetOrAdd(language, static tag => new StatementReader(RuleFiles.Of(tag)));
        var found = new List<Contradiction>();
        // Only statements that share the beginning of a word can have the same subject.
        var byBeginning = new Dictionary<string, List<Statement>>(StringComparer.Ordinal);
        for (var passage = 0; passage < passages.Count; passage++)
        {
            var statements = reader.Read(passages[passage], passage);
            foreach (var statement in statements)
            {
                foreach (var other in statement.Beginnings.SelectMany(beginning => byBeginning.GetValueOrDefault(beginning) ?? []).Distinct())
                {
                    if (other.Against(statement) is { } kind) found.Add(new Contradiction(kind, other.Passage, other.Start, other.End, statement.Passage, statement.Start, statement.End));
                }
            }
            foreach (var statement in statements)
            {
                foreach (var beginning in statement.Beginnings)
                {
                    if (!byBeginning.TryGetValue(beginning, out var list)) byBeginning[beginning] = list = [];
                    list.Add(statement);
                }
            }
        }
        return found;
    }
}
