namespace EthicalBot.Evaluation.Retrieval;

/// <summary>An article that was found.</summary>
internal sealed record FoundArticle(string Slug, double Score);
