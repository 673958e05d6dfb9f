using System.Net;
using Xunit;

namespace EthicalBot.Tests.Trust;

public sealed class TrustLanguageTests(TrustSite site) : IClassFixture<TrustSite>
{
    public static TheoryData<string, string?, string> Choices => new()
    {
        { "", null, "en" },
        { "", "fr-CA,fr;q=0.9,en;q=0.8", "fr" },
        { "", "pl,fr;q=0.3,en;q=0.5", "en" },
        { "", "pl,fr;q=0", "en" },
        { "", "ja,zh", "en" },
        { "", "nonsense;;q=", "en" },
        { "?lang=fr", "en", "fr" },
        { "?lang=FR-fr", "en", "fr" },
        { "?lang=xx", "fr", "fr" },
        { "?lang=xx", null, "en" },
        { "?lang=%3Cscript%3E", null, "en" },
    };

    [Theory, MemberData(nameof(Choices))]
    public async Task The_page_speaks_the_language_asked_for_or_preferred_or_English(string query, string? preferred, string language)
    {
        var response = await site.GetAsync("/trust" + query, preferred);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.Contains($"<html lang=\"{site.Wording.CultureOf(language).Name}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Choices))]
    public async Task The_labels_do_so_too(string query, string? preferred, string language)
    {
        var response = await site.GetAsync("/.well-known/ai-nutrition-facts.json" + query, preferred);

        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.Contains($"\"language\": \"{language}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "fr", "Français")]
    [InlineData("fr", "en", "English")]
    public async Task A_link_leads_to_the_other_language_in_its_own_words(string language, string other, string words)
    {
        var link = Assert.Single((await site.PageAsync(language)).Descendants("a"), link => (string?)link.Attribute("hreflang") == other);

        Assert.Equal((other, $"/trust?lang={other}"), ((string?)link.Attribute("lang"), (string?)link.Attribute("href")));
        Assert.Equal(words, link.Value, ignoreCase: true);
    }

    [Fact]
    public async Task The_page_is_asked_for_anew_each_time_and_allows_no_script()
    {
        var response = await site.GetAsync("/trust");

        Assert.True(response.Headers.CacheControl?.NoCache);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self'; style-src 'self' 'unsafe-inline'", policy, StringComparison.Ordinal);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/trust")]
    [InlineData("/.well-known/ai-nutrition-facts.json")]
    public async Task Only_a_look_at_the_head_is_answered(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, (await site.CreateClient().SendAsync(request)).StatusCode);
    }
}
