using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>An index of passages in memory, to which articles are added and from which they are taken one by one.</summary>
/// <remarks>Thread-safe: many search at once, and wait only while one article is taken in. The order of adding does not matter, and what was taken away leaves no trace in a result.</remarks>
/// <param name="time">Tells which day it is: what is not approved or has expired is never found, even while it stands in the index.</param>
public sealed class PassageIndex(TimeProvider time) : IPassageFinder, IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly SortedDictionary<string, Shelf> _shelves = new(StringComparer.Ordinal);

    /// <summary>Adds articles; a version that is there already stays.</summary>
    public void Add(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            // Reading an article takes longer than shelving it, and needs no lock.
            var words = new ArticleWords(article, article.Language);
            Change(article, shelf => shelf.Add(words));
        }
    }

    /// <summary>Takes articles away; a version that is not there is no matter.</summary>
    public void Remove(IEnumerable<Article> articles)
    {
        foreach (var article in articles) Change(article, shelf => shelf.Remove(article));
    }

    /// <inheritdoc/>
    public IReadOnlyList<FoundPassage> Find(string question, Asker asker, int count)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        _lock.EnterReadLock();
        try
        {
            var own = _shelves.GetValueOrDefault(asker.Language);
            var found = own is null ? [] : ShelfSearch.Find(own, question, MayBeFound, count, translated: false);
            // An article that the asker can read in their own language is not also shown in another.
            var others = _shelves.Values
                .Where(shelf => shelf != own)
                .SelectMany(shelf => ShelfSearch.Find(shelf, question, article => MayBeFound(article) && own?.Has(article.Slug, MayBeFound) != true, count, translated: true))
                .Order(RankOrder.Instance)
                .ToList();
            return OwnLanguageFirst(found, others, count);
        }
        finally
        {
            _lock.ExitReadLock();
        }

        bool MayBeFound(Article article) => article.IsUsableOn(today) && asker.MayRead(article);
    }

    // Behind the others only what one of them covers twice as well: it would push them off the list and answer nothing.
    private static IReadOnlyList<FoundPassage> OwnLanguageFirst(IReadOnlyList<FoundPassage> own, List<FoundPassage> others, int count)
    {
        if (others.Count == 0) return own;
        var strong = own.TakeWhile(found => found.Score * 2 >= others[0].Score).ToList();
        return [.. strong.Concat(others).Concat(own.Skip(strong.Count)).Take(count)];
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    // One at a time, so that nobody who searches waits for a whole import.
    private void Change(Article article, Action<Shelf> change)
    {
        _lock.EnterWriteLock();
        try
        {
            if (!_shelves.TryGetValue(article.Language, out var shelf)) _shelves[article.Language] = shelf = new(article.Language);
            change(shelf);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
