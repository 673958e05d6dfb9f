using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Cuts a passage into statements, in one language.</summary>
internal sealed class StatementReader
{
    private readonly Lexicon _lexicon = new();
    private readonly FigureReader _figures;
    private readonly HashSet<int> _light;
    private readonly HashSet<int> _conditions;
    private readonly HashSet<int> _not;

    public StatementReader(RuleWords file)
    {
        _figures = new FigureReader(file.Figures);
        HashSet<int> Terms(string words) => [.. words.Split(' ').SelectMany(_lexicon.Add)];
        (_light, _conditions, _not) = (Terms(file.Contradictions.Light), Terms(file.Contradictions.Conditions), Terms(file.Contradictions.Not));
    }

    public List<Statement> Read(string passage, int number)
    {
        var statements = new List<Statement>();
        var words = new ReadWords(passage, _lexicon);
        foreach (var (from, to, here) in words.Sentences(_figures.In(passage)))
        {
            var (subject, conditions, denied) = (new List<string>(), new List<string>(), false);
            for (var word = from; word < to; word++)
            {
                if (here.Exists(figure => word >= figure.From && word < figure.To)) continue;
                var (text, terms) = (words.Words[word].Text, words.Terms(word));
                if (terms.Any(_not.Contains)) denied = !denied;
                else if (terms.Any(_conditions.Contains)) conditions.Add(text);
                else if (text.Length > 1 && !words.Words[word].IsNumber && !terms.Any(_light.Contains)) subject.Add(text);
            }
            if (subject.Count > 0) statements.Add(new Statement(number, words.Words[from].Start, words.Words[to - 1].End, subject, conditions, here, denied));
        }
        return statements;
    }
}
