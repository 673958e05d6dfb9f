using System.Buffers;
using System.Runtime.InteropServices;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Ranks the passages of a shelf: BM25 over the words of a passage and, with less weight, of its article, title and questions.</summary>
/// <remarks>A word counts once however many of its forms are found, so that a score is the share of the question's rarity that is covered.</remarks>
internal static class ShelfSearch
{
    /// <summary>The best passages, best first.</summary>
    /// <param name="mayBeFound">Asked once for each article that has a word of the question, before anything is ranked.</param>
    public static IReadOnlyList<FoundPassage> Find(Shelf shelf, string question, Func<Article, bool> mayBeFound, int count, bool translated)
    {
        var words = shelf.Read(question);
        if (words.Count == 0 || shelf.PassageCount == 0 || count <= 0) return [];
        var scores = Rent(shelf.Passages.Count);
        var (inPassage, inArticle) = (Rent(shelf.Passages.Count), Rent(shelf.Articles.Count));
        var mayBe = new bool?[shelf.Articles.Count];
        try
        {
            foreach (var word in words.Where(word => word.Forms.Count > 0)) Add(shelf, word, mayBeFound, mayBe, scores, inPassage, inArticle);
            return Best(shelf, scores, words.Sum(word => word.Rarity), count, translated);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
            ArrayPool<float>.Shared.Return(inPassage);
            ArrayPool<float>.Shared.Return(inArticle);
        }
    }

    private static void Add(Shelf shelf, QuestionWord word, Func<Article, bool> mayBeFound, bool?[] mayBe, float[] scores, float[] inPassage, float[] inArticle)
    {
        var touched = new List<int>();
        var (passageMean, articleMean) = ((float)shelf.Length / shelf.PassageCount, (float)shelf.Length / shelf.Count);
        foreach (var (term, likeness) in word.Forms)
        {
            foreach (var posting in CollectionsMarshal.AsSpan(term.Articles))
            {
                var article = shelf.Articles[posting.Article]!; // not null: what is taken away has no postings
                if (!(mayBe[posting.Article] ??= mayBeFound(article.Article))) continue;
                if (inArticle[posting.Article] == 0) touched.Add(posting.Article);
                var norm = 1 - Weights.ArticleLength + (Weights.ArticleLength * article.Length / articleMean);
                inArticle[posting.Article] += likeness * (posting.Label + (Weights.Article * posting.Body / norm));
            }

            foreach (var posting in CollectionsMarshal.AsSpan(term.Passages))
            {
                var norm = 1 - Weights.PassageLength + (Weights.PassageLength * shelf.Passages[posting.Passage]!.Length / passageMean);
                inPassage[posting.Passage] += likeness * posting.Times / norm;
            }
        }

        foreach (var place in touched)
        {
            var article = shelf.Articles[place]!; // not null: it was touched
            for (var i = article.FirstPassage; i < article.FirstPassage + article.PassageCount; i++)
            {
                var all = inPassage[i] + inArticle[place];
                scores[i] += word.Rarity * all / (all + Weights.Saturation);
            }

            inArticle[place] = 0;
        }

        foreach (var (term, _) in word.Forms)
        {
            foreach (var posting in CollectionsMarshal.AsSpan(term.Passages)) inPassage[posting.Passage] = 0;
        }
    }

    private static IReadOnlyList<FoundPassage> Best(Shelf shelf, float[] scores, float whole, int count, bool translated)
    {
        var best = new SortedSet<FoundPassage>(RankOrder.Instance);
        for (var i = 0; i < shelf.Passages.Count; i++)
        {
            if (scores[i] == 0 || (best.Count == count && scores[i] / whole < best.Max!.Score)) continue; // not null: count is above 0
            best.Add(new(shelf.Passages[i]!.Passage, scores[i] / whole, translated)); // not null: it has a score
            if (best.Count > count) best.Remove(best.Max!); // not null: likewise
        }

        return [.. best];
    }

    private static float[] Rent(int length)
    {
        var numbers = ArrayPool<float>.Shared.Rent(length);
        Array.Clear(numbers, 0, length);
        return numbers;
    }
}
