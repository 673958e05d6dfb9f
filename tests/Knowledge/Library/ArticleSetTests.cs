using EthicalBot.Knowledge.Library;

namespace EthicalBot.Tests.Knowledge.Library;

public sealed class ArticleSetTests
{
    private static readonly Article s_first = WrittenArticle.Of("late", "Ask.") with { Version = "1", Reviewed = new(2026, 1, 1), Expires = new(2027, 1, 1) };
    private static readonly Article s_second = s_first with { Version = "2", Reviewed = new(2026, 6, 1), Expires = new(2026, 12, 1) };
    private static readonly Article s_draft = s_first with { Version = "3", Reviewed = new(2026, 7, 1), ApprovedBy = null };

    [Theory]
    [InlineData("2026-11-30", "2")]
    [InlineData("2026-12-01", "1")]
    [InlineData("2027-01-01", null)]
    public void The_last_reviewed_version_counts_that_is_approved_and_has_not_expired(string day, string? version)
    {
        var set = new ArticleSet([s_first, s_second, s_draft]);

        Assert.Equal(version, set.UsableOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).SingleOrDefault()?.Version);
    }

    [Fact]
    public void Every_version_can_still_be_shown() => Assert.Equal(s_draft, new ArticleSet([s_first, s_draft]).Find("late", "en", "3"));

    [Fact]
    public void An_unknown_version_is_none() => Assert.Null(new ArticleSet([s_first]).Find("late", "fr", "1"));
}
