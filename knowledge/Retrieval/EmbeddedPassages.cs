using System.Collections.Concurrent;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Finds passages by words and by meaning, where a service for embeddings is configured.</summary>
/// <remarks>Thread-safe. Only the passages and the question, as the caller gives it, reach the service: give it redacted.</remarks>
public sealed class EmbeddedPassages(PassageIndex words, IEmbeddings embeddings, TimeProvider time)
{
    private const int InBatch = 64;
    private const int MostRanked = 50;

    // Likeness of meaning is no share of words: what only it finds may be asked about, and is never answered unasked.
    private const double MeaningAlone = .37;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<(string Slug, string Language, string Version, int Number), (Passage Passage, float[] Direction)> _vectors = new();

    /// <summary>Adds articles here; the index of words has its own.</summary>
    public async Task AddAsync(IEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        foreach (var batch in articles.SelectMany(Passages.Of).Where(passage => !_vectors.ContainsKey(Key(passage))).Chunk(InBatch))
        {
            var vectors = await embeddings.EmbedAsync([.. batch.Select(passage => $"{passage.Article.Title}\n{passage.Heading}\n{passage.Text}")], cancellationToken);
            if (vectors.Count != batch.Length) throw new HttpRequestException($"{batch.Length} texts were sent to be embedded and {vectors.Count} vectors came back; one for each is right.");
            for (var i = 0; i < batch.Length; i++) _vectors[Key(batch[i])] = (batch[i], vectors[i]);
        }
    }

    /// <summary>Takes articles away.</summary>
    public void Remove(IEnumerable<Article> articles)
    {
        foreach (var passage in articles.SelectMany(Passages.Of)) _vectors.TryRemove(Key(passage), out _);
    }

    /// <summary>Finds at most so many passages, best first; by words alone when the service cannot be reached.</summary>
    public async Task<IReadOnlyList<FoundPassage>> FindAsync(string question, Asker asker, int count, CancellationToken cancellationToken)
    {
        var byWords = words.Find(question, asker, Math.Max(count, MostRanked));
        using var patience = new CancellationTokenSource(s_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            var vectors = await embeddings.EmbedAsync([question], either.Token);
            return vectors is [var vector] ? RankFusion.Of([byWords, Nearest(vector, asker)], count) : [.. byWords.Take(count)];
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return [.. byWords.Take(count)];
        }
    }

    private List<FoundPassage> Nearest(float[] vector, Asker asker)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return [.. _vectors.Values
            .Where(entry => entry.Passage.Article.IsUsableOn(today) && asker.MayRead(entry.Passage.Article) && entry.Direction.Length == vector.Length)
            .Select(entry => new FoundPassage(entry.Passage, Math.Min(Likeness(vector, entry.Direction), MeaningAlone), entry.Passage.Article.Language != asker.Language))
            .Order(RankOrder.Instance)
            .Take(MostRanked)];
    }

    private static double Likeness(float[] a, float[] b)
    {
        var (product, lengths) = (0d, (A: 0d, B: 0d));
        for (var i = 0; i < a.Length; i++)
        {
            product += (double)a[i] * b[i];
            lengths = (lengths.A + ((double)a[i] * a[i]), lengths.B + ((double)b[i] * b[i]));
        }

        return lengths is { A: > 0, B: > 0 } ? Math.Clamp(product / Math.Sqrt(lengths.A * lengths.B), 0, 1) : 0;
    }

    private static (string Slug, string Language, string Version, int Number) Key(Passage passage) =>
        (passage.Article.Slug, passage.Article.Language, passage.Article.Version, passage.Number);
}
