namespace EthicalBot.Knowledge.Retrieval;

/// <summary>A stem in an article.</summary>
/// <param name="Article">The article's place on its shelf.</param>
/// <param name="Label">How much of it stands in the title and the questions, weighted.</param>
/// <param name="Body">How often it stands in the text.</param>
internal readonly record struct ArticlePosting(int Article, float Label, float Body);
