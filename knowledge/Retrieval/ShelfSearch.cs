using System.Buffers;
using System.Runtime.InteropServices;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>One question to a shelf: BM25 over the words of a passage and, with less weight, of its article, title and questions.</summary>
/// <remarks>A word counts once however many of its forms are found, so that a score is the share of the question's rarity that is covered.</remarks>
internal sealed class ShelfSearch : IDisposable
{
    private readonly Shelf _shelf;
    private readonly Func<Article, bool> _mayBeFound;
    private readonly List<int> _touched = [];
    private readonly float[] _scores;
    private readonly float[] _inPassage;
    private readonly float[] _inArticle;
    private readonly byte[] _access;

    private ShelfSearch(Shelf shelf, Func<Article, bool> mayBeFound)
    {
        (_shelf, _mayBeFound) = (shelf, mayBeFound);
        (_scores, _inPassage) = (Rent<float>(shelf.Passages.Count), Rent<float>(shelf.Passages.Count));
        (_inArticle, _access) = (Rent<float>(shelf.Articles.Count), Rent<byte>(shelf.Articles.Count));
    }

    /// <summary>The best passages, best first.</summary>
    /// <param name="mayBeFound">Asked once for each article that has a word of the question, before anything is ranked.</param>
    public static IReadOnlyList<FoundPassage> Find(Shelf shelf, string question, Func<Article, bool> mayBeFound, int count, bool translated)
    {
        var words = shelf.Read(question);
        if (words.Count == 0 || shelf.PassageCount == 0 || count <= 0) return [];
        using var search = new ShelfSearch(shelf, mayBeFound);
        foreach (var word in words) search.Add(word);
        return search.Best(words.Sum(word => word.Rarity), count, translated);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<float>.Shared.Return(_inPassage);
        ArrayPool<float>.Shared.Return(_inArticle);
        ArrayPool<byte>.Shared.Return(_access);
    }

    private void Add(QuestionWord word)
    {
        _touched.Clear();
        foreach (var (term, likeness) in word.Forms)
        {
            CountInArticles(term, likeness);
            CountInPassages(term, likeness);
        }

        var extents = CollectionsMarshal.AsSpan(_shelf.Extents);
        foreach (var article in _touched)
        {
            var inArticle = _inArticle[article];
            for (var i = extents[article].Start; i < extents[article].End; i++)
            {
                var all = _inPassage[i] + inArticle;
                _scores[i] += word.Rarity * all / (all + Weights.Saturation);
            }

            _inArticle[article] = 0;
        }

        foreach (var (term, _) in word.Forms)
        {
            foreach (ref readonly var posting in CollectionsMarshal.AsSpan(term.Passages)) _inPassage[posting.Passage] = 0;
        }
    }

    private void CountInArticles(IndexedTerm term, float likeness)
    {
        var extents = CollectionsMarshal.AsSpan(_shelf.Extents);
        var slope = Weights.ArticleLength * _shelf.Count / Math.Max(1, _shelf.Length);
        foreach (ref readonly var posting in CollectionsMarshal.AsSpan(term.Articles))
        {
            if (!MayBeFound(posting.Article)) continue;
            ref var counted = ref _inArticle[posting.Article];
            if (counted == 0) _touched.Add(posting.Article);
            counted += likeness * (posting.Label + (Weights.Article * posting.Body / (1 - Weights.ArticleLength + (slope * extents[posting.Article].Length))));
        }
    }

    private void CountInPassages(IndexedTerm term, float likeness)
    {
        var lengths = CollectionsMarshal.AsSpan(_shelf.Lengths);
        var slope = Weights.PassageLength * _shelf.PassageCount / Math.Max(1, _shelf.Length);
        foreach (ref readonly var posting in CollectionsMarshal.AsSpan(term.Passages))
            _inPassage[posting.Passage] += likeness * posting.Times / (1 - Weights.PassageLength + (slope * lengths[posting.Passage]));
    }

    private bool MayBeFound(int article)
    {
        const byte Yes = 1;
        const byte No = 2;
        ref var access = ref _access[article];
        if (access == 0) access = _mayBeFound(_shelf.Articles[article]!) ? Yes : No; // not null: what is taken away has no postings
        return access == Yes;
    }

    private IReadOnlyList<FoundPassage> Best(float whole, int count, bool translated)
    {
        var best = new SortedSet<FoundPassage>(RankOrder.Instance);
        var least = 0f;
        for (var i = 0; i < _shelf.Passages.Count; i++)
        {
            var score = _scores[i] / whole;
            if (score == 0 || score < least) continue;
            best.Add(new(_shelf.Passages[i]!, score, translated)); // not null: it has a score
            if (best.Count <= count) continue;
            best.Remove(best.Max!); // not null: there is one more than may be
            least = (float)best.Max!.Score; // not null: count is above 0
        }

        return [.. best];
    }

    private static T[] Rent<T>(int length)
    {
        var numbers = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(numbers, 0, length);
        return numbers;
    }
}
