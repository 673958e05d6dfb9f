using EthicalBot.Knowledge.Library;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>The articles of one language, word by word.</summary>
internal sealed class Shelf(string language)
{
    private const int MostForms = 8;
    private const int MostWords = 64;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<IndexedTerm> _terms = [];
    private readonly TermLikeness _likeness = new();
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    /// <summary>The articles by place; what was taken away leaves a gap.</summary>
    public List<ShelvedArticle?> Articles { get; } = [];

    /// <summary>The passages by place; gaps likewise.</summary>
    public List<ShelvedPassage?> Passages { get; } = [];

    /// <summary>How many articles stand here.</summary>
    public int Count { get; private set; }

    /// <summary>How many stems all passages have together; a whole number, so that the order of adding leaves no trace.</summary>
    public long Length { get; private set; }

    /// <summary>How many passages stand here.</summary>
    public int PassageCount { get; private set; }

    /// <summary>Puts an article on the shelf; one that stands there already stays.</summary>
    public void Add(Article article)
    {
        if (Place(article) >= 0) return;
        var words = new ArticleWords(article, language);
        var place = Articles.Count;
        if (!_places.TryGetValue(article.Slug, out var versions)) _places[article.Slug] = versions = [];
        versions.Add(place);
        Count++;
        Articles.Add(new(article, Passages.Count, words.Passages.Count, words.Length));
        foreach (var (passage, counts, length) in words.Passages)
        {
            foreach (var (stem, times) in counts) Term(stem).Passages.Add(new(Passages.Count, times));
            Passages.Add(new(passage, length));
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
        var shelved = Articles[place]!; // not null: it had a place
        foreach (var stem in new ArticleWords(shelved.Article, language).Counts.Keys)
        {
            var term = Term(stem);
            term.Articles.RemoveAll(posting => posting.Article == place);
            term.Passages.RemoveAll(posting => posting.Passage >= shelved.FirstPassage && posting.Passage < shelved.FirstPassage + shelved.PassageCount);
        }

        for (var i = shelved.FirstPassage; i < shelved.FirstPassage + shelved.PassageCount; i++)
        {
            Length -= Passages[i]!.Length; // not null: the article's own
            Passages[i] = null;
        }

        PassageCount -= shelved.PassageCount;
        Articles[place] = null;
        _places[article.Slug].Remove(place);
        Count--;
    }

    /// <summary>True when a version of an article stands here of which this holds.</summary>
    public bool Has(string slug, Func<Article, bool> holds) =>
        _places.TryGetValue(slug, out var versions) && versions.Exists(place => holds(Articles[place]!.Article)); // not null: it has a place

    /// <summary>What a question is about, in its order; the words that every text uses only when there are no others.</summary>
    public IReadOnlyList<QuestionWord> Read(string question)
    {
        var words = Folding.Words(question);
        var telling = words.Where(word => (word.Length > 1 || char.IsDigit(word[0])) && !CommonWords.Has(word, language)).ToList();
        return [.. (telling.Count > 0 ? telling : [.. words]).Select(word => Stems.Of(word, language)).Distinct().Take(MostWords).Select(Word)];
    }

    private QuestionWord Word(string stem)
    {
        var known = _numbers.TryGetValue(stem, out var number) && _terms[number].Articles.Count > 0;
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
        _places.TryGetValue(article.Slug, out var versions) ? versions.FindIndex(place => Articles[place]!.Article.Version == article.Version) is var at and >= 0 ? versions[at] : -1 : -1; // not null: it has a place

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
