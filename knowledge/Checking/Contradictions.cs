using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Checking;

/// <summary>Finds sentences of two articles that speak of the same and say otherwise: another figure of the same unit, or yes and no.</summary>
/// <remarks>It points at pairs for a person to read; it proves nothing.</remarks>
internal static class Contradictions
{
    // How much of what two sentences are about has to be the same, by rarity.
    private const double SameForNumbers = 0.5;
    private const double SameForPolarity = 0.75;
    private const int ShortestSubject = 2;

    /// <summary>The findings, each at the article whose name comes first.</summary>
    public static IEnumerable<Finding> In(IEnumerable<Article> articles) => articles.GroupBy(article => article.Language).SelectMany(InOneLanguage);

    private static IEnumerable<Finding> InOneLanguage(IEnumerable<Article> articles)
    {
        var claims = articles.SelectMany(Claims.Of).Where(claim => claim.Subject.Count >= ShortestSubject).ToList();
        var sentences = claims.SelectMany((claim, number) => claim.Subject.Select(stem => (stem, number))).ToLookup(pair => pair.stem, pair => pair.number, StringComparer.Ordinal);
        for (var i = 0; i < claims.Count; i++)
        {
            var subject = claims[i].Subject.Sum(Rarity);
            foreach (var (j, shared) in Shared(i))
            {
                var likeness = shared / (subject + claims[j].Subject.Sum(Rarity) - shared);
                if (likeness >= SameForNumbers && Difference(claims[i], claims[j], likeness) is { } finding) yield return finding;
            }
        }

        double Rarity(string stem) => Math.Log(1 + ((double)claims.Count / sentences[stem].Count()));

        IEnumerable<(int Other, double Shared)> Shared(int claim) => claims[claim].Subject
            .SelectMany(stem => sentences[stem].Where(other => other > claim).Select(other => (Other: other, Rarity: Rarity(stem))))
            .GroupBy(pair => pair.Other)
            .Select(pairs => (pairs.Key, pairs.Sum(pair => pair.Rarity)));
    }

    private static Finding? Difference(Claim one, Claim other, double likeness)
    {
        // What holds for cards and what holds for transfers may differ too.
        if (one.Article.Slug == other.Article.Slug || !CanMeet(one.Article, other.Article) || !one.Conditions.SetEquals(other.Conditions)) return null;
        // "Within 2 working days" and "within a month" are mostly said of different things.
        if (one.DiffersInFigure(other) && likeness >= (one.Units.Overlaps(other.Units) ? SameForNumbers : SameForPolarity)) return Of(one, other, "another figure");
        return likeness >= SameForPolarity && one.IsNegative != other.IsNegative ? Of(one, other, "yes against no") : null;
    }

    // What holds in France only and what holds in Belgium only may differ.
    private static bool CanMeet(Article one, Article other) => one.Regions.Count == 0 || other.Regions.Count == 0 || one.Regions.Intersect(other.Regions).Any();

    private static Finding Of(Claim one, Claim other, string difference) => new(
        FindingKind.Contradiction, one.Article.Slug, one.Article.Language, $"{difference}: '{one.Sentence}' here, '{other.Sentence}' in {other.Article.Slug}", "the same in both, or words that tell why they differ");
}
