using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Tells of what a figure is said: "return within 30 days, and we refund within 14" has two.</summary>
internal sealed class FigureTopics
{
    private const string Used = "used";

    private readonly Dictionary<int, string> _topics = [];

    public FigureTopics(IReadOnlyDictionary<string, IReadOnlyList<string>> topics, PhraseTable table)
    {
        foreach (var (topic, phrases) in topics)
        {
            foreach (var phrase in phrases) _topics[table.Add(phrase)] = topic;
        }
    }

    /// <summary>Whether a sentence speaks of second-hand goods.</summary>
    public bool IsUsed(List<PhraseHit> hits) => hits.Exists(hit => _topics.TryGetValue(hit.Phrase, out var topic) && topic == Used);

    /// <summary>Returns the topic of a figure and the words that name it: the last before it in its clause, else the first after it, else likewise in its sentence.</summary>
    public (string Name, int From, int To)? Of(ReadWords words, int from, int to, List<PhraseHit> hits, Figure figure)
    {
        var named = hits.Where(hit => _topics.TryGetValue(hit.Phrase, out var topic) && topic != Used && (hit.To <= figure.From || hit.From >= figure.To)).ToList();
        // "Return label" is no return: what stands within a longer name is not meant.
        _ = named.RemoveAll(hit => hits.Exists(other => _topics.ContainsKey(other.Phrase) && other.From <= hit.From && other.To >= hit.To && other.To - other.From > hit.To - hit.From));
        var (first, last) = words.Clause(figure.From, from, to);
        var near = named.Where(hit => hit.From >= first && hit.To <= last).ToList();
        return Nearest(near, figure) ?? Nearest(named, figure);
    }

    private (string Name, int From, int To)? Nearest(List<PhraseHit> named, Figure figure)
    {
        PhraseHit? nearest = null;
        foreach (var hit in named.Where(hit => hit.To <= figure.From))
        {
            if (nearest is null || hit.To >= nearest.Value.To) nearest = hit;
        }
        if (nearest is null)
        {
            foreach (var hit in named.Where(hit => hit.From >= figure.To))
            {
                if (nearest is null || hit.From < nearest.Value.From) nearest = hit;
            }
        }
        return nearest is { } found ? (_topics[found.Phrase], found.From, found.To) : null;
    }
}
