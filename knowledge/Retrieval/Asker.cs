using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Who asks, as far as it decides what may be found.</summary>
/// <param name="Language">The language in which the question is asked, as an ISO 639-1 tag.</param>
/// <param name="Rights">The most that they may read; Customers needs proof of who they are.</param>
/// <param name="Region">Their country, as an ISO 3166-1 alpha-2 code. Null: it is not known, and only articles for everywhere are found.</param>
public sealed record Asker(string Language, Audience Rights, string? Region)
{
    /// <summary>True when they may read this article.</summary>
    public bool MayRead(Article article) =>
        article.Audience <= Rights && (article.Regions.Count == 0 || (Region is not null && article.Regions.Contains(Region, StringComparer.OrdinalIgnoreCase)));
}
