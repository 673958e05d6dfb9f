using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Keeps the index in step with the store: what one process imports, all of them find.</summary>
internal sealed class KnowledgeIndex(IArticleVersions versions, PassageIndex index, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private IReadOnlyList<Article> _indexed = [];
    private string _stamp = "";

    /// <summary>Takes over what has changed, if anything has.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            // The day is part of it: an article may expire, or an older version be the last that has not.
            var stamp = $"{await versions.StampAsync(cancellationToken)}@{today:O}";
            if (stamp == _stamp)
                return;
            var usable = new ArticleSet(await versions.ReadAsync(cancellationToken)).UsableOn(today);
            index.Remove(_indexed.Except(usable));
            index.Add(usable.Except(_indexed));
            (_indexed, _stamp) = (usable, stamp);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
