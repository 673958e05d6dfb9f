using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>The stems of an article and of its passages, counted and weighted by where they stand.</summary>
internal sealed class ArticleWords
{
    private readonly string _language;

    /// <summary>Reads an article.</summary>
    public ArticleWords(Article article, string language)
    {
        (Article, _language) = (article, language);
        foreach (var stem in Read(article.Title)) Count(stem, Weights.Title, 0);
        foreach (var group in article.Questions.SelectMany(Read).GroupBy(stem => stem)) Count(group.Key, Weights.Questions * (1 + MathF.Log(group.Count())), 0);
        Passages = [.. Library.Passages.Of(article).Select(Read)];
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The stems of the whole article: in title and questions, weighted, and in the text, counted.</summary>
    public Dictionary<string, (float Label, float Body)> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>The passages with their stems.</summary>
    public IReadOnlyList<(Passage Passage, Dictionary<string, float> Counts, int Length)> Passages { get; }

    /// <summary>How many stems the text has.</summary>
    public int Length { get; private set; }

    private (Passage Passage, Dictionary<string, float> Counts, int Length) Read(Passage passage)
    {
        var counts = new Dictionary<string, float>(StringComparer.Ordinal);
        var length = 0;
        foreach (var stem in Read(passage.Text))
        {
            counts[stem] = counts.GetValueOrDefault(stem) + 1;
            Count(stem, 0, 1);
            length++;
        }

        foreach (var stem in Read(passage.Heading ?? "").Distinct())
        {
            counts[stem] = counts.GetValueOrDefault(stem) + Weights.Heading;
            Count(stem, 0, 1);
        }

        Length += length;
        return (passage, counts, length);
    }

    private IEnumerable<string> Read(string text) => SearchTerms.Of(text, _language);

    private void Count(string stem, float label, float body)
    {
        var (labels, bodies) = Counts.GetValueOrDefault(stem);
        Counts[stem] = (labels + label, bodies + body);
    }
}
