using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>An index of passages in memory, to which articles are added and from which they are taken one by one.</summary>
/// <remarks>Thread-safe: many may search while nobody changes it. Order of adding does not matter, and what was taken away leaves no trace in a result.</remarks>
/// <param name="time">Tells which day it is: what is not approved or has expired is never found, even while it stands in the index.</param>
public sealed class PassageIndex(TimeProvider time) : IPassageFinder, IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly SortedDictionary<string, Shelf> _shelves = new(StringComparer.Ordinal);

    /// <summary>Adds articles; a version that is there already stays.</summary>
    public void Add(IEnumerable<Article> articles) => Change(articles, (shelf, article) => shelf.Add(article));

    /// <summary>Takes articles away; a version that is not there is no matter.</summary>
    public void Remove(IEnumerable<Article> articles) => Change(articles, (shelf, article) => shelf.Remove(article));

    /// <inheritdoc/>
    public IReadOnlyList<FoundPassage> Find(string question, Asker asker, int count)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        _lock.EnterReadLock();
        try
        {
            List<FoundPassage> found = [];
            if (_shelves.TryGetValue(asker.Language, out var own)) found.AddRange(ShelfSearch.Find(own, question, MayBeFound, count, translated: false));
            return found;
        }
        finally
        {
            _lock.ExitReadLock();
        }

        bool MayBeFound(Article article) => article.IsUsableOn(today) && asker.MayRead(article);
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private void Change(IEnumerable<Article> articles, Action<Shelf, Article> change)
    {
        foreach (var article in articles)
        {
            _lock.EnterWriteLock();
            try
            {
                if (!_shelves.TryGetValue(article.Language, out var shelf)) _shelves[article.Language] = shelf = new(article.Language);
                change(shelf, article);
            }
            finally
            {
                _lock.ExitWriteLock();
            }
        }
    }
}
