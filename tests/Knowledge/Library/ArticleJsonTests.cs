using EthicalBot.Knowledge.Library;

namespace EthicalBot.Tests.Knowledge.Library;

public sealed class ArticleJsonTests
{
    private const string Written = """
        [{
          "slug": "parcel-late", "language": "fr", "title": "Mon colis est en retard", "owner": "Livraison", "approved by": null,
          "reviewed": "2026-11-02", "expires": "2027-11-02", "audience": "agents", "region": "everywhere",
          "questions": ["Mon colis est en retard, que faire ?"], "body": "Demandez dans le chat."
        }]
        """;

    [Fact]
    public void Every_field_is_read()
    {
        var article = Assert.Single(ArticleJson.Read("export.json", Written));

        Assert.Equal(("parcel-late", "fr", "Mon colis est en retard", null, Audience.Agents), (article.Slug, article.Language, article.Title, article.ApprovedBy, article.Audience));
        Assert.Equal("Demandez dans le chat.", article.Body);
        Assert.Single(article.Questions);
        Assert.Matches("^[0-9a-f]{12}$", article.Version);
    }

    [Theory]
    [InlineData("{}", "an array of articles is right")]
    [InlineData("[", "line 1")]
    [InlineData("[1]", "article 1: an object is right")]
    [InlineData("""[{"slug": "a", "language": "fr"}]""", "article 1: 'body' is missing")]
    [InlineData("""[{"slug": "a", "language": "fr", "body": "b"}]""", "article 1: 'title' is missing")]
    [InlineData("""[{"slug": ["a", "b"]}]""", "'slug' needs one text")]
    [InlineData("""[{"slug": 1}]""", "'slug' is a Number")]
    [InlineData("""[{"colour": "red"}]""", "there is no field 'colour'")]
    [InlineData("""[{"slug": "\ud800"}]""", "surrogate")]
    public void A_fault_is_told_with_its_place(string json, string right) =>
        Assert.Contains(right, Assert.Throws<ArticleFormatException>(() => ArticleJson.Read("export.json", json)).Message, StringComparison.Ordinal);
}
