namespace EthicalBot.Knowledge.Retrieval;

/// <summary>What a word counts by where it stands. Tuned by hand, and little depends on them: decision 0056 has the figures.</summary>
internal static class Weights
{
    /// <summary>How much more a second and third time tell: BM25's k1.</summary>
    public const float Saturation = 1.6f;

    /// <summary>How far a long passage is held against it, from 0 to 1: BM25's b.</summary>
    public const float PassageLength = 0.6f;

    /// <summary>How far a long article is held against it, from 0 to 1.</summary>
    public const float ArticleLength = 0.75f;

    /// <summary>A word in the title, beside one in the passage.</summary>
    public const float Title = 2;

    /// <summary>A word in one of the article's questions.</summary>
    public const float Questions = 1;

    /// <summary>A word in the heading above the passage.</summary>
    public const float Heading = 1.5f;

    /// <summary>A word elsewhere in the article.</summary>
    public const float Article = 0.35f;
}
