using System.Text.RegularExpressions;
using System.Xml.Linq;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Retention;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EthicalBot.Tests.Trust;

public sealed partial class TrustPageTests(TrustSite site) : IClassFixture<TrustSite>
{
    public static TheoryData<string> Languages => ["en", "fr"];

    [Theory, MemberData(nameof(Languages))]
    public async Task Headings_are_in_order_with_one_at_the_top(string language)
    {
        var levels = (await site.PageAsync(language)).Descendants().Where(element => Heading().IsMatch(element.Name.LocalName))
            .Select(element => element.Name.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task The_page_runs_no_script_and_asks_no_other_host(string language)
    {
        var html = await site.HtmlAsync(language);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?:src|href)=\"(?:[a-z]+:)?//|url\\(|@import", html);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_id_is_given_once_and_every_link_on_the_page_leads_to_one(string language)
    {
        var page = await site.PageAsync(language);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var targets = page.Descendants("a").Attributes("href").Select(href => href.Value).Where(href => href.StartsWith('#'));

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(targets, target => Assert.Contains(target[1..], ids));
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_retention_rule_is_a_row_with_all_its_words(string language)
    {
        var rows = Assert.Single((await site.PageAsync(language)).Descendants("table"), table => (string?)table.Attribute("class") == "retention").Element("tbody")!.Elements().ToList();

        var rules = site.Services.GetRequiredService<ProcessingRegister>().RulesFor(Persons.Customers).ToList();
        Assert.Contains(RetentionRules.HandoffRecord, rules);
        Assert.DoesNotContain(RetentionRules.DeskAccounts, rules);
        Assert.Equal(rules.Count, rows.Count);
        foreach (var (rule, row) in rules.Zip(rows))
        {
            string Word(string part, string key) => site.Wording.Get($"Trust.Retention.{part}.{key}", language);
            Assert.Equal(
                [Word("What", rule.Category), Word("Why", rule.Purpose), Word("Basis", rule.LegalBasis), Word("From", rule.StartsWhen)],
                row.Elements().Where((_, column) => column != 3).Select(cell => cell.Value));
        }
    }

    [Theory]
    [InlineData("en", "mailbox", "24 hours")]
    [InlineData("en", "redacted_transcript", "30 days")]
    [InlineData("en", "audit_log", "365 days")]
    [InlineData("en", "dialog_state", "Deleted at that moment")]
    [InlineData("fr", "mailbox", "24 heures")]
    [InlineData("fr", "message_for_person", "30 jours")]
    public async Task A_row_says_how_long(string language, string category, string kept)
    {
        var what = site.Wording.Get($"Trust.Retention.What.{category}", language);
        var row = Assert.Single((await site.PageAsync(language)).Descendants("tr"), row => row.Elements().First().Value == what);

        Assert.Equal(kept, row.Elements().ElementAt(3).Value);
    }

    [Theory]
    [InlineData("en", "No person is here to answer at once.")]
    [InlineData("fr", "Notre équipe n’est pas là pour répondre tout de suite.")]
    public async Task Without_a_desk_nobody_is_promised(string language, string said) =>
        Assert.Contains(said, Text(await site.PageAsync(language), "person"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Languages))]
    public async Task Each_right_has_its_heading_and_its_words(string language)
    {
        var rights = (await site.PageAsync(language)).Descendants("section").Single(section => (string?)section.Attribute("id") == "rights").Element("dl")!;

        Assert.All(
            ["Access", "Rectification", "Erasure", "Objection", "Complaint"],
            right => Assert.Contains(rights.Elements("dt"), term => term.Value == site.Wording.Get($"Trust.Rights.{right}", language)));
    }

    [Fact]
    public async Task Opening_hours_and_the_people_named_are_those_of_the_configuration()
    {
        using var named = TrustSite.With(
            ("Company:AiOfficer", "Ada Byron, ai@shop.example"), ("Company:DataProtectionOfficer", "Max Schmidt, dpo@shop.example"), ("Desk:OpeningHours:0", "Mon-Fri 09:00-18:00"));
        var person = Text(await named.PageAsync("fr"), "person");

        Assert.Contains("Ada Byron, ai@shop.example", person, StringComparison.Ordinal);
        Assert.Contains("Max Schmidt, dpo@shop.example", person, StringComparison.Ordinal);
        Assert.Contains("du lundi au vendredi", person, StringComparison.Ordinal);
        Assert.Contains("Europe/Paris", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_named_is_said_to_customers_and_not_in_the_words_of_the_setting()
    {
        var html = await site.HtmlAsync("fr");

        Assert.Contains("Pas encore désigné", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Company:", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_company_typed_is_never_markup()
    {
        using var hostile = TrustSite.With(
            ("Company:Name", "<script>alert('&')</script>"), ("Company:Assistant", "\"><img src=x onerror=a()>"), ("Company:AiOfficer", "</dd><script>b()</script>"));
        var html = await hostile.HtmlAsync("fr");

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Equal("<script>alert('&')</script>", (await hostile.PageAsync("fr")).Descendants("a").Single(link => (string?)link.Attribute("class") == "company").Value);
    }

    [Theory]
    [InlineData("#ffffff")]
    [InlineData("#000000")]
    [InlineData("#ffee00")]
    [InlineData("#777777")]
    public async Task Whatever_the_companys_colour_links_can_be_read(string accent)
    {
        using var coloured = TrustSite.With(("Company:Accent", accent));
        var style = (string)(await coloured.PageAsync("en")).Attribute("style")!;

        Assert.All(["#f4f6f8", "#ffffff"], ground => Assert.InRange(Contrast(Colour(style, "light"), ground), 4.5, 21));
        Assert.All(["#1d232a", "#14181d"], ground => Assert.InRange(Contrast(Colour(style, "dark"), ground), 4.5, 21));
    }

    private static string Text(XElement page, string section) => page.Descendants("section").Single(element => (string?)element.Attribute("id") == section).Value;

    private static string Colour(string style, string scheme) => Regex.Match(style, $"--accent-{scheme}:(#[0-9a-f]{{6}})").Groups[1].Value;

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double Luminance(string colour)
    {
        var channels = Convert.FromHexString(colour[1..]).Select(channel => channel / 255d).Select(share => share <= .04045 ? share / 12.92 : Math.Pow((share + .055) / 1.055, 2.4));
        return channels.Zip([.2126, .7152, .0722], (channel, weight) => channel * weight).Sum();
    }

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex Heading();
}
