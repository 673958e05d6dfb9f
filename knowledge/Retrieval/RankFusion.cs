namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Makes one ranking of several by where each puts a passage, not by scores that cannot be compared (reciprocal rank fusion).</summary>
internal static class RankFusion
{
    // How little the very first places matter; 60 is usual.
    private const double Flatness = 60;

    /// <summary>The fused list, best first; a passage keeps the score of the first ranking that has it.</summary>
    public static IReadOnlyList<FoundPassage> Of(IReadOnlyList<IReadOnlyList<FoundPassage>> rankings, int count)
    {
        var fused = new Dictionary<(string Slug, string Language, string Version, int Number), (FoundPassage Found, double Weight)>();
        foreach (var ranking in rankings)
        {
            for (var rank = 0; rank < ranking.Count; rank++)
            {
                var (article, number) = (ranking[rank].Passage.Article, ranking[rank].Passage.Number);
                var (found, weight) = fused.GetValueOrDefault((article.Slug, article.Language, article.Version, number), (ranking[rank], 0));
                fused[(article.Slug, article.Language, article.Version, number)] = (found, weight + (1 / (Flatness + rank + 1)));
            }
        }

        return [.. fused.Values.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Found, RankOrder.Instance).Take(count).Select(entry => entry.Found)];
    }
}
