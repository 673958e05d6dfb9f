using EthicalBot.Knowledge.Library;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>The articles of one language, word by word.</summary>
internal sealed class Shelf(string language)
{
    private const int MostForms = 8;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<IndexedTerm> _terms = [];
    private readonly TermLikeness _likeness = new();
    private readonly Dictionary<(string Slug, string Version), int> _places = [];

    /// <summary>The language.</summary>
    public string Language => language;

    /// <summary>The articles by place; what was taken away leaves a gap.</summary>
    public List<ShelvedArticle?> Articles { get; } = [];

    /// <summary>The passages by place; gaps likewise.</summary>
    public List<ShelvedPassage?> Passages { get; } = [];

    /// <summary>How many articles stand here.</summary>
    public int Count => _places.Count;

    /// <summary>How many stems all passages have together; a whole number, so that the order of adding leaves no trace.</summary>
    public long Length { get; private set; }

    /// <summary>How many passages stand here.</summary>
    public int PassageCount { get; private set; }

    /// <summary>Puts an article on the shelf; one that stands there already stays.</summary>
    public void Add(Article article)
    {
        if (!_places.TryAdd((article.Slug, article.Version), Articles.Count)) return;
        var words = new ArticleWords(article, language);
        var place = Articles.Count;
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
        if (!_places.Remove((article.Slug, article.Version), out var place)) return;
        var shelved = Articles[place]!; // not null: it had a place
        foreach (var stem in new ArticleWords(article, language).Counts.Keys)
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
    }

    /// <summary>What a question is about, in its order; the words that every text uses only when there are no others.</summary>
    public IReadOnlyList<QuestionWord> Read(string question)
    {
        var words = Folding.Words(question);
        var telling = words.Where(word => (word.Length > 1 || char.IsDigit(word[0])) && !CommonWords.Has(word, language)).ToList();
        return [.. (telling.Count > 0 ? telling : [.. words]).Select(word => Stems.Of(word, language)).Distinct().Take(MostWords).Select(Word)];
    }

    private const int MostWords = 64;

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
