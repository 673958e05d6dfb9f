using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Tests.Knowledge.Library;

namespace EthicalBot.Tests.Knowledge.Retrieval;

public sealed class EmbeddedPassagesTests : IDisposable
{
    private static readonly Asker s_anybody = new("en", Audience.Everyone, Region: null);
    private static readonly Article s_late = WrittenArticle.Of("late", "The parcel is late.");
    private static readonly Article s_refund = WrittenArticle.Of("refund", "We send the money back.");

    private readonly PassageIndex _words = new(TestTime.Of(2026, 11, 21));

    [Fact]
    public async Task Meaning_finds_what_no_word_finds()
    {
        var passages = await PassagesAsync(new Topics(), s_late, s_refund);

        Assert.Empty(_words.Find("reimbursement", s_anybody, 3));
        Assert.Equal("refund", (await passages.FindAsync("reimbursement", s_anybody, 3, CancellationToken.None))[0].Passage.Article.Slug);
    }

    [Fact]
    public async Task Meaning_finds_nothing_that_the_asker_may_not_read()
    {
        var passages = await PassagesAsync(new Topics(), s_refund with { Audience = Audience.Agents });

        Assert.Empty(await passages.FindAsync("reimbursement", s_anybody, 3, CancellationToken.None));
    }

    [Fact]
    public async Task A_service_that_fails_leaves_the_words()
    {
        var topics = new Topics();
        var passages = await PassagesAsync(topics, s_late, s_refund);
        topics.Fails = true;

        Assert.Equal(_words.Find("late parcel", s_anybody, 3), await passages.FindAsync("late parcel", s_anybody, 3, CancellationToken.None));
    }

    [Fact]
    public async Task What_is_taken_away_is_not_found()
    {
        var passages = await PassagesAsync(new Topics(), s_refund);
        _words.Remove([s_refund]);
        passages.Remove([s_refund]);

        Assert.Empty(await passages.FindAsync("reimbursement", s_anybody, 3, CancellationToken.None));
    }

    public void Dispose() => _words.Dispose();

    private async Task<EmbeddedPassages> PassagesAsync(Topics topics, params Article[] articles)
    {
        var passages = new EmbeddedPassages(_words, topics, TestTime.Of(2026, 11, 21));
        _words.Add(articles);
        await passages.AddAsync(articles, CancellationToken.None);
        return passages;
    }

    // Two directions: money and time.
    private sealed class Topics : IEmbeddings
    {
        public bool Fails { get; set; }

        public Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
            Fails ? throw new HttpRequestException("No.") : Task.FromResult<IReadOnlyList<float[]>>([.. texts.Select(text => Of(text))]);

        private static float[] Of(string text) => text.Contains("money", StringComparison.Ordinal) || text.Contains("reimburse", StringComparison.Ordinal) ? [1, 0] : [0, 1];
    }
}
