using EthicalBot.Knowledge.Library;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Knowledge.Library;

public sealed class ArticleFileTests
{
    private const string Written = """
        ---
        title: My parcel is late
        owner: Delivery
        approved by: Head of Customer Service
        reviewed: 2026-11-02
        expires: 2027-11-02
        audience: customers
        region: [FR, BE]
        questions:
          - My parcel is late, what can I do?
          - "It is late: why?"
        ---
        Ask in the **chat**.

        """;

    [Fact]
    public void Every_field_is_read()
    {
        var article = ArticleFile.Read("en/parcel-late.md", "en", "parcel-late", Written);

        Assert.Equal(("parcel-late", "en", "My parcel is late", "Delivery", "Head of Customer Service"), (article.Slug, article.Language, article.Title, article.Owner, article.ApprovedBy));
        Assert.Equal((new DateOnly(2026, 11, 2), new DateOnly(2027, 11, 2), Audience.Customers), (article.Reviewed, article.Expires, article.Audience));
        Assert.Equal(["FR", "BE"], article.Regions);
        Assert.Equal(["My parcel is late, what can I do?", "It is late: why?"], article.Questions);
        Assert.Equal("Ask in the **chat**.\n", article.Body);
    }

    [Fact]
    public void What_is_left_out_is_unapproved_for_everyone_and_everywhere()
    {
        var article = Read(Written.Replace("approved by: Head of Customer Service\n", "", StringComparison.Ordinal).Replace("audience: customers\nregion: [FR, BE]\n", "", StringComparison.Ordinal));

        Assert.Null(article.ApprovedBy);
        Assert.Equal(Audience.Everyone, article.Audience);
        Assert.Empty(article.Regions);
    }

    [Fact]
    public void The_version_follows_every_letter_of_the_file()
    {
        Assert.Matches("^[0-9a-f]{12}$", Read(Written).Version);
        Assert.Equal(Read(Written).Version, Read(Written).Version);
        Assert.NotEqual(Read(Written).Version, Read(Written + " ").Version);
    }

    [Fact]
    public void Windows_line_ends_read_alike() => Assert.Equal("Delivery", Read(Written.Replace("\n", "\r\n", StringComparison.Ordinal)).Owner);

    [Theory]
    [InlineData("title: My parcel is late", "name: My parcel", "line 2", "there is no field 'name'")]
    [InlineData("owner: Delivery", "title: Again", "line 3", "second time")]
    [InlineData("reviewed: 2026-11-02", "reviewed: 2.11.2026", "line 5", "2026-11-21 is right")]
    [InlineData("expires: 2027-11-02", "expires:", "line 6", "one value that is not empty")]
    [InlineData("audience: customers", "audience: clients", "line 7", "everyone, customers or agents is right")]
    [InlineData("region: [FR, BE]", "region: France", "line 8", "[FR, BE] is right")]
    [InlineData("region: [FR, BE]", "region: [FR", "line 8", "this is no YAML")]
    [InlineData("  - \"It is late: why?\"", "  - It is late: why?", "line 11", "in quotes")]
    [InlineData("region: [FR, BE]", "region: !<> FR", "line 8", "this is no YAML")]
    [InlineData("  - \"It is late: why?\"", "  - *late", "line 11", "a plain value is right")]
    public void A_fault_is_told_with_its_line_and_what_would_be_right(string good, string bad, string line, string right)
    {
        var fault = Assert.Throws<ArticleFormatException>(() => Read(Written.Replace(good, bad, StringComparison.Ordinal)));

        Assert.Contains("en/parcel-late.md", fault.Message, StringComparison.Ordinal);
        Assert.Contains(line, fault.Message, StringComparison.Ordinal);
        Assert.Contains(right, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# A title\n\nAnd a text.")]
    [InlineData("---\ntitle: never closed\n")]
    public void A_text_without_front_matter_is_no_article(string text) =>
        Assert.Contains("line 1", Assert.Throws<ArticleFormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Parcel_Late")]
    [InlineData("english", "parcel-late")]
    public void Folder_and_file_name_are_looked_at(string language, string slug) =>
        Assert.Throws<ArticleFormatException>(() => ArticleFile.Read("x.md", language, slug, Written));

    [Fact]
    public void Nested_brackets_without_end_are_a_fault_and_no_crash() =>
        Assert.Throws<ArticleFormatException>(() => Read(Written.Replace("[FR, BE]", new string('[', 100_000), StringComparison.Ordinal)));

    [Fact]
    public void Any_front_matter_is_an_article_or_a_fault_that_is_told() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(s_frontMatter.ToArbitrary(), frontMatter =>
    {
        try
        {
            return Read($"---\n{frontMatter}\n---\nText.").Body.Length > 0;
        }
        catch (ArticleFormatException)
        {
            return true;
        }
    }));

    private static readonly Gen<string> s_frontMatter = Gen.Elements("title", "owner", "region", "questions", ": ", ":", "\n", "\n  ", "- ", "[", "]", "{", "}", "\"", "'", "*a", "&a", "!", "|", ">", "#", "%", "---", "...", "?", ",", "\t", "a", "é", "\u0001", "2026-11-02")
        .ArrayOf().Select(parts => string.Concat(parts));

    private static Article Read(string text) => ArticleFile.Read("en/parcel-late.md", "en", "parcel-late", text);
}
