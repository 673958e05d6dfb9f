using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>The articles of one language, word by word.</summary>
internal sealed class Shelf(string language)
{
    private const int MostForms = 8;
    private const int MostWords = 64;
    private const float LeastRarity = 0.1f;

    // A word that so many articles use is neither misspelt nor an odd form of another.
    private const int WellKnown = 3;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<IndexedTerm> _terms = [];
    private readonly TermLikeness _likeness = new();
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    /// <summary>The articles by place; what was taken away leaves a gap.</summary>
    public List<Article?> Articles { get; } = [];

    /// <summary>The passages by place; gaps likewise.</summary>
    public List<Passage?> Passages { get; } = [];

    /// <summary>Where each article's passages stand and how long it is. Numbers apart from the texts, since a question reads very many of them.</summary>
    public List<ArticleExtent> Extents { get; } = [];

    /// <summary>How many stems each passage has.</summary>
    public List<int> Lengths { get; } = [];

    /// <summary>How many articles stand here.</summary>
    public int Count { get; private set; }

    /// <summary>How many stems all passages have together; a whole number, so that the order of adding leaves no trace.</summary>
    public long Length { get; private set; }

    /// <summary>How many passages stand here.</summary>
    public int PassageCount { get; private set; }

    /// <summary>Puts an article on the shelf; one that stands there already stays.</summary>
    public void Add(ArticleWords words)
    {
        var article = words.Article;
        if (Place(article) >= 0) return;
        var place = Articles.Count;
        if (!_places.TryGetValue(article.Slug, out var versions)) _places[article.Slug] = versions = [];
        versions.Add(place);
        Count++;
        Articles.Add(article);
        Extents.Add(new(Passages.Count, Passages.Count + words.Passages.Count, words.Length));
        foreach (var (passage, counts, length) in words.Passages)
        {
            foreach (var (stem, times) in counts) Term(stem).Passages.Add(new(Passages.Count, times));
            Passages.Add(passage);
            Lengths.Add(length);
            Length += length;
            PassageCount++;
        }

        foreach (var (stem, (label, body)) in words.Counts) Term(stem).Articles.Add(new(place, label, body));
    }

    /// <summary>Takes an article away; one that does not stand there is no matter.</summary>
    public void Remove(Article article)
    {
        var place = Place(article);
        if (place < 0) return;
        var extent = Extents[place];
        foreach (var stem in new ArticleWords(Articles[place]!, language).Counts.Keys) // not null: it has a place
        {
            var term = Term(stem);
            term.Articles.RemoveAll(posting => posting.Article == place);
            term.Passages.RemoveAll(posting => posting.Passage >= extent.Start && posting.Passage < extent.End);
        }

        for (var i = extent.Start; i < extent.End; i++) Passages[i] = null;
        Length -= extent.Length;
        PassageCount -= extent.End - extent.Start;
        Articles[place] = null;
        _places[article.Slug].Remove(place);
        Count--;
    }

    /// <summary>True when a version of an article stands here of which this holds.</summary>
    public bool Has(string slug, Func<Article, bool> holds) =>
        _places.TryGetValue(slug, out var versions) && versions.Exists(place => holds(Articles[place]!)); // not null: it has a place

    /// <summary>What a question is about, in its order.</summary>
    public IReadOnlyList<QuestionWord> Read(string question)
    {
        var read = SearchTerms.Of(question, language).Distinct().Take(MostWords).Select(Word).ToList();
        // What most articles here speak of tells them apart no better than "the" does, and costs the most.
        return [.. read.Where(word => word.Rarity >= LeastRarity * read.Max(other => other.Rarity))];
    }

    private QuestionWord Word(string stem)
    {
        var known = _numbers.TryGetValue(stem, out var number) && _terms[number].Articles.Count > 0;
        if (known && _terms[number].Articles.Count >= WellKnown) return new([(_terms[number], 1)], Rarity(_terms[number].Articles.Count));
        var alike = _likeness.Of(stem, known)
            .Select(like => (Term: _terms[like.Term], like.Likeness))
            .Where(form => form.Term.Articles.Count > 0)
            .OrderByDescending(form => form.Likeness)
            .ThenBy(form => form.Term.Text, StringComparer.Ordinal)
            .Take(MostForms)
            .ToList();
        List<(IndexedTerm Term, float Likeness)> forms = known ? [(_terms[number], 1f), .. alike] : alike;
        return new(forms, Rarity(forms.Count > 0 ? forms[0].Term.Articles.Count : 0));
    }

    private int Place(Article article) =>
        _places.TryGetValue(article.Slug, out var versions) ? versions.FindIndex(place => Articles[place]!.Version == article.Version) is var at and >= 0 ? versions[at] : -1 : -1; // not null: it has a place

    private float Rarity(int articles) => MathF.Log(1 + ((Count - articles + 0.5f) / (articles + 0.5f)));

    private IndexedTerm Term(string stem)
    {
        if (_numbers.TryGetValue(stem, out var number)) return _terms[number];
        _numbers[stem] = _terms.Count;
        _likeness.Add(stem);
        _terms.Add(new(stem));
        return _terms[^1];
    }
}
