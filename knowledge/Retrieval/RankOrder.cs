namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Best first; what scores alike goes by name, so that nothing depends on the order in which articles came.</summary>
internal sealed class RankOrder : IComparer<FoundPassage>
{
    /// <summary>The order.</summary>
    public static RankOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(FoundPassage? x, FoundPassage? y) =>
        x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1)
        : y.Score.CompareTo(x.Score) is var score and not 0 ? score
        : string.CompareOrdinal(x.Passage.Article.Slug, y.Passage.Article.Slug) is var slug and not 0 ? slug
        : string.CompareOrdinal(x.Passage.Article.Language, y.Passage.Article.Language) is var language and not 0 ? language
        : string.CompareOrdinal(x.Passage.Article.Version, y.Passage.Article.Version) is var version and not 0 ? version
        : x.Passage.Number.CompareTo(y.Passage.Number);
}
