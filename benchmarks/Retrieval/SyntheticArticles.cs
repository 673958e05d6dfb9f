using EthicalBot.Knowledge.Library;

namespace EthicalBot.Benchmarks.Retrieval;

/// <summary>Articles of made-up words, of which a few are in nearly every text and most in hardly any, as in a language.</summary>
internal sealed class SyntheticArticles
{
    /// <summary>How many passages one has.</summary>
    public const int PassagesEach = 4;

    private const int Vocabulary = 50_000;
    private const int WordsInSentence = 14;
    private const int SentencesInPassage = 5;
    private static readonly string[] s_syllables = ["ba", "der", "fin", "gol", "hu", "jer", "kan", "lo", "mis", "nu", "par", "qui", "ro", "sel", "ta", "ul", "ver", "wi", "xo", "zen"];

    private readonly Random _random;
    private readonly string[] _words;
    private int _made;

    /// <summary>Makes up the words.</summary>
    public SyntheticArticles(Random random)
    {
        _random = random;
        _words = [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => s_syllables[random.Next(s_syllables.Length)])))];
    }

    /// <summary>Articles with so many passages together.</summary>
    public IEnumerable<Article> Of(int passages)
    {
        for (var i = 0; i < passages / PassagesEach; i++)
        {
            yield return new Article
            {
                Slug = $"article-{++_made}",
                Language = "en",
                Version = "1",
                Title = Words(5),
                Owner = "Nobody",
                ApprovedBy = "Nobody",
                Reviewed = DateOnly.MinValue,
                Expires = DateOnly.MaxValue,
                Questions = [Words(8), Words(8)],
                Body = string.Join("\n\n", Enumerable.Range(0, PassagesEach).Select(number => $"## Part {number}\n\n{string.Join(' ', Enumerable.Range(0, SentencesInPassage).Select(_ => $"The {Words(WordsInSentence)}."))}")),
            };
        }
    }

    /// <summary>A question of ten words, one of them misspelt; or one of the hundred commonest words only.</summary>
    public string Question(bool common)
    {
        if (common) return string.Join(' ', Enumerable.Range(0, 10).Select(_ => _words[_random.Next(100)]));
        var words = Words(10);
        var at = _random.Next(words.Length);
        return words.Remove(at, 1);
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    // Zipf's law: the logarithm of the rank is even.
    private string Word() => _words[(int)Math.Exp(_random.NextDouble() * Math.Log(Vocabulary)) - 1];
}
