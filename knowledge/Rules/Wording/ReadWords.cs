namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>The words of a text with the terms that they are, and its sentences.</summary>
internal sealed class ReadWords
{
    // What has no end is cut: the work within a sentence must not grow with the text.
    private const int MostWords = 120;

    private readonly int[][] _terms;

    public ReadWords(string text, Lexicon lexicon)
    {
        Text = text;
        Words = WordReader.Read(text);
        _terms = [.. Words.Select(word => lexicon.Of(word.Text))];
    }

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The terms that a word is.</summary>
    public int[] Terms(int word) => _terms[word];

    /// <summary>Whether the words from one on are terms.</summary>
    public bool Are(int word, int[] terms)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            if (Array.IndexOf(_terms[word + i], terms[i]) < 0) return false;
        }
        return true;
    }

    /// <summary>The sentences, as words from and to, exclusive, and of all figures of the text those in them.</summary>
    public IEnumerable<(int From, int To, List<Figure> Figures)> Sentences(List<Figure> figures)
    {
        var next = 0;
        for (var from = 0; from < Words.Count;)
        {
            var to = from + 1;
            while (to < Words.Count && to - from < MostWords && Words[to].Before != Pause.Sentence) to++;
            var first = next;
            while (next < figures.Count && figures[next].From < to) next++;
            yield return (from, to, figures[first..next].FindAll(figure => figure.To <= to));
            from = to;
        }
    }

    /// <summary>Returns the clause that a word stands in, within its sentence.</summary>
    public (int From, int To) Clause(int word, int from, int to)
    {
        var (first, last) = (word, word + 1);
        while (first > from && Words[first].Before == Pause.None) first--;
        while (last < to && Words[last].Before == Pause.None) last++;
        return (first, last);
    }
}
