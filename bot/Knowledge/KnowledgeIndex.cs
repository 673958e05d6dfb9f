using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Keeps the index in step with the store: what one process imports, all of them find.</summary>
internal sealed class KnowledgeIndex(KnowledgeImport import, IArticleVersions versions, PassageIndex index, IOptions<KnowledgeOptions> options, TimeProvider time, EmbeddedPassages? byMeaning = null) : IPassages, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private IReadOnlyList<Article> _indexed = [];
    private string _stamp = "";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FoundPassage>> FindAsync(string question, Asker asker, int count, bool mayBeSent, CancellationToken cancellationToken)
    {
        // The first who asks may come before the worker has.
        if (_stamp.Length == 0)
            await RefreshAsync(cancellationToken);
        return byMeaning is null || !mayBeSent ? index.Find(question, asker, count) : await byMeaning.FindAsync(question, asker, count, cancellationToken);
    }

    /// <summary>Takes over what has changed, if anything has.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_stamp.Length == 0)
                await import.FillAsync(cancellationToken);
            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            // The day is part of it: an article may expire, or an older version be the last that has not.
            var stamp = $"{await versions.StampAsync(cancellationToken)}@{today:O}";
            if (stamp == _stamp)
                return;
            var harmless = options.Value.HarmlessArticles.AsReadOnly();
            // What was stored before anybody looked for planted instructions is held back too.
            var usable = new ArticleSet((await versions.ReadAsync(cancellationToken)).Select(article => Instructions.HeldBack(article, harmless))).UsableOn(today);
            var (gone, come) = (_indexed.ExceptBy(usable.Select(Key), Key).ToList(), usable.ExceptBy(_indexed.Select(Key), Key).ToList());
            index.Remove(gone);
            index.Add(come);
            byMeaning?.Remove(gone);
            (_indexed, _stamp) = (usable, stamp);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Has the service for embeddings read what it has not read yet; words alone find meanwhile.</summary>
    /// <exception cref="HttpRequestException">It does not answer; what is missing is asked for the next time.</exception>
    public Task EmbedAsync(CancellationToken cancellationToken) => byMeaning?.AddAsync(_indexed, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private static (string Language, string Slug, string Version) Key(Article article) => (article.Language, article.Slug, article.Version);
}
