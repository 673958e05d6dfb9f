using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>One language's rules of consumer law, ready for use.</summary>
internal sealed class RightsReader
{
    private readonly PhraseTable _table;
    private readonly FigureReader _figures;
    private readonly FigureTopics _topics;
    private readonly Dictionary<string, (List<Saying> Says, List<Saying> Unless, List<Saying> Needs)> _rights;

    public RightsReader(RuleWords file)
    {
        _table = new PhraseTable(file.Sets);
        _figures = new FigureReader(file.Figures);
        _topics = new FigureTopics(file.Topics, _table);
        List<Saying> Sayings(IReadOnlyList<string> texts) => [.. texts.Select(_table.Saying)];
        _rights = file.Rights.ToDictionary(right => right.Key, right => (Sayings(right.Value.Says), Sayings(right.Value.Unless), Sayings(right.Value.Needs)), StringComparer.Ordinal);
        foreach (var floor in Floor.All.Where(floor => !_rights.ContainsKey(floor.Rule))) throw new InvalidOperationException($"The rules lack an entry for '{floor.Rule}'.");
    }

    public List<BrokenRight> Below(string text)
    {
        var broken = new List<BrokenRight>();
        var words = new ReadWords(text, _table.Lexicon);
        foreach (var (from, to, figures) in words.Sentences(_figures.In(text)))
        {
            var hits = _table.In(words, from, to);
            if (hits.Count == 0) continue;
            AddFigures(words, from, to, hits, figures, broken);
            AddSayings(words, hits, broken);
        }
        return broken;
    }

    private void AddFigures(ReadWords words, int from, int to, List<PhraseHit> hits, List<Figure> figures, List<BrokenRight> broken)
    {
        foreach (var figure in figures.Where(figure => figure.Dimension == "days"))
        {
            if (_topics.Of(words, from, to, hits, figure) is not { } topic) continue;
            foreach (var floor in Floor.All)
            {
                if (floor.Topic != topic.Name || !floor.IsBrokenBy(figure.Low, figure.High, _topics.IsUsed(hits)) || IsExcepted(floor.Rule, hits)) continue;
                if (_rights[floor.Rule].Needs is { Count: > 0 } needs && !needs.Exists(need => need.In(hits) is not null)) continue;
                broken.Add(Broken(floor.Rule, words, Math.Min(topic.From, figure.From), Math.Max(topic.To, figure.To)));
            }
        }
    }

    private void AddSayings(ReadWords words, List<PhraseHit> hits, List<BrokenRight> broken)
    {
        foreach (var (rule, right) in _rights)
        {
            if (IsExcepted(rule, hits)) continue;
            foreach (var saying in right.Says)
            {
                if (saying.In(hits) is not { } place) continue;
                broken.Add(Broken(rule, words, place.From, place.To));
                break;
            }
        }
    }

    private bool IsExcepted(string rule, List<PhraseHit> hits) => _rights[rule].Unless.Exists(unless => unless.In(hits) is not null);

    private static BrokenRight Broken(string rule, ReadWords words, int from, int to)
    {
        var (start, end) = (words.Words[from].Start, words.Words[to - 1].End);
        return new BrokenRight(rule, start, end, words.Text[start..end]);
    }
}
