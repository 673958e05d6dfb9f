namespace EthicalBot.Knowledge.Retrieval;

/// <summary>One stem and where it stands.</summary>
internal sealed class IndexedTerm(string text)
{
    /// <summary>The stem.</summary>
    public string Text => text;

    /// <summary>The articles that have it, each once.</summary>
    public List<ArticlePosting> Articles { get; } = [];

    /// <summary>The passages that have it, each once.</summary>
    public List<PassagePosting> Passages { get; } = [];
}
