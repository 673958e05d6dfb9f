using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>One language's commitments, ready for use.</summary>
internal sealed class CommitmentReader
{
    private const string Within = "within";
    private const string Receive = "receive";

    // "No longer be free": a word or two may stand between the denial and what it denies.
    private const int NegationBefore = 3;
    private const int NegationAfter = 1;

    private readonly PhraseTable _table;
    private readonly FigureReader _figures;
    private readonly Dictionary<int, string> _kinds = [];
    private readonly HashSet<string> _not;

    public CommitmentReader(RuleWords file)
    {
        _table = new PhraseTable(file.Sets);
        _figures = new FigureReader(file.Figures);
        _not = [.. WordReader.Read(file.Not).Select(word => word.Text)];
        foreach (var (kind, phrases) in file.Commitments)
        {
            foreach (var phrase in phrases) _kinds[_table.Add(phrase)] = kind;
        }
    }

    public List<SaidCommitment> In(string text)
    {
        var said = new List<SaidCommitment>();
        var words = new ReadWords(text, _table.Lexicon);
        foreach (var (from, to, here) in words.Sentences(_figures.In(text)))
        {
            foreach (var hit in _table.In(words, from, to))
            {
                var kind = _kinds[hit.Phrase];
                var clause = words.Clause(hit.From, from, to);
                if (kind == Within)
                {
                    var time = here.FindIndex(figure => figure.From == hit.To && figure.Dimension == "days");
                    if (time >= 0) said.Add(Said(kind, words, hit.From, here[time].To, here[time], here));
                }
                else if (!IsDenied(words, hit, clause))
                {
                    said.Add(Said(kind, words, hit.From, hit.To, Nearest(here, hit, clause), here));
                }
            }
        }
        return said;
    }

    public bool IsCarried(string sentence, string source)
    {
        var said = In(sentence);
        if (said.Count == 0) return true;
        // "You will get your refund" promises the refund: that it is got needs no clause of its own.
        if (said.Exists(commitment => commitment.Commitment.Kind is not Receive and not Within)) _ = said.RemoveAll(commitment => commitment.Commitment.Kind == Receive);
        var carried = In(source);
        var figures = _figures.In(source);
        return said.TrueForAll(commitment =>
            carried.Exists(other => other.Commitment.Kind == commitment.Commitment.Kind && (commitment.Own is not { } own || other.All.Any(figure => figure.Says(own)))) &&
            commitment.All.All(figure => figures.Exists(figure.Says)));
    }

    private static SaidCommitment Said(string kind, ReadWords words, int from, int to, Figure? own, List<Figure> all) =>
        new(new Commitment(kind, words.Words[from].Start, words.Words[to - 1].End), own, all);

    private bool IsDenied(ReadWords words, PhraseHit hit, (int From, int To) clause)
    {
        for (var word = Math.Max(clause.From, hit.From - NegationBefore); word < Math.Min(clause.To, hit.To + NegationAfter); word++)
        {
            if ((word < hit.From || word >= hit.To) && _not.Contains(words.Words[word].Text)) return true;
        }
        return false;
    }

    private static Figure? Nearest(List<Figure> figures, PhraseHit hit, (int From, int To) clause)
    {
        Figure? nearest = null;
        foreach (var figure in figures.Where(figure => figure.From >= clause.From && figure.To <= clause.To))
        {
            if (nearest is null || Distance(figure, hit) < Distance(nearest.Value, hit)) nearest = figure;
        }
        return nearest;
    }

    private static int Distance(Figure figure, PhraseHit hit) => figure.From >= hit.To ? figure.From - hit.To : hit.From - figure.To;
}
