using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Library;
using EthicalBot.Tests.Knowledge.Library;
using EthicalBot.Tests.Knowledge.Retrieval;

namespace EthicalBot.Tests.Knowledge.Checking;

public sealed class KnowledgeCheckTests
{
    private static readonly Article s_good = WrittenArticle.Of("late", "A parcel is late when the day has passed. Ask in the chat.", title: "My parcel is late", questions: "Is my parcel late?");

    [Fact]
    public void A_good_article_has_no_findings() => Assert.Empty(Check(s_good));

    [Fact]
    public void What_is_not_approved_is_told() => Assert.Equal((FindingKind.Unapproved, "late", "en"), About(s_good with { ApprovedBy = null }));

    [Theory]
    [InlineData("2026-11-20", "2027-11-21", null)]
    [InlineData("2026-11-20", "2026-11-21", FindingKind.Expired)]
    [InlineData("2026-11-20", "2026-12-01", FindingKind.Stale)]
    [InlineData("2025-11-21", "2027-11-21", FindingKind.Stale)]
    [InlineData("2026-11-22", "2027-11-21", FindingKind.Stale)]
    public void Days_are_looked_at(string reviewed, string expires, FindingKind? kind) =>
        Assert.Equal(kind, Check(s_good with { Reviewed = Day(reviewed), Expires = Day(expires) }).SingleOrDefault()?.Kind);

    [Theory]
    [InlineData("[here](article:late)", false)]
    [InlineData("[here](article:early)", true)]
    [InlineData("[here](https://www.example.com/a?b=c)", false)]
    [InlineData("[here](mailto:service@example.com)", false)]
    [InlineData("<service@example.com>", false)]
    [InlineData("[here](https://intranet/a)", true)]
    [InlineData("[here](http://www.example.com)", true)]
    [InlineData("[here](www.example.com)", true)]
    [InlineData("[here](javascript:alert)", true)]
    [InlineData("`[here](article:early)`", false)]
    public void Links_lead_somewhere(string link, bool dead)
    {
        var findings = Check(s_good with { Body = $"Ask {link}." });

        Assert.Equal(dead ? [FindingKind.DeadLink] : [], findings.Select(finding => finding.Kind));
    }

    [Theory]
    [InlineData("en", "You can return an item within 14 days.", "You can return an item within 30 days.", true)]
    [InlineData("en", "You can return an item within 14 days.", "You can return any item within 14 days.", false)]
    [InlineData("en", "You can return an item within 14 days.", "The refund reaches your bank within 30 days.", false)]
    [InlineData("en", "Delivery to Belgium costs €4.90.", "Delivery to Belgium costs 5.90 € today.", true)]
    [InlineData("en", "Delivery to Belgium costs €1,000.00.", "Delivery to Belgium costs 1.000,00 €.", false)]
    [InlineData("en", "Gift cards can be returned to the shop.", "Gift cards cannot be returned to the shop.", true)]
    [InlineData("fr", "La carte cadeau est remboursable en boutique.", "La carte cadeau n’est pas remboursable en boutique.", true)]
    [InlineData("de", "Die Rückgabe ist innerhalb von 14 Tagen möglich.", "Die Rückgabe ist innerhalb von 30 Tagen möglich.", true)]
    [InlineData("es", "El plazo de devolución es de 14 días.", "El plazo de devolución es de 30 días.", true)]
    [InlineData("it", "Il termine per il reso è di 14 giorni.", "Il termine per il reso è di 30 giorni.", true)]
    [InlineData("pt", "O prazo de devolução do artigo é de 14 dias.", "O prazo de devolução do artigo é de 30 dias.", true)]
    [InlineData("nl", "De termijn om te retourneren is 14 dagen na levering.", "De termijn om te retourneren is 30 dagen na levering.", true)]
    public void Two_articles_that_speak_of_the_same_say_the_same(string language, string one, string other, bool contradict)
    {
        var findings = Check(WrittenArticle.Of("one", one, language), WrittenArticle.Of("other", other, language));

        Assert.Equal(contradict ? [(FindingKind.Contradiction, "one")] : [], findings.Select(finding => (finding.Kind, finding.Slug!)));
    }

    [Fact]
    public void What_holds_in_two_countries_may_differ()
    {
        var findings = Check(
            WrittenArticle.Of("one", "You can return an item within 14 days.") with { Regions = ["FR"] },
            WrittenArticle.Of("other", "You can return an item within 30 days.") with { Regions = ["BE"] });

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("en", "Notwithstanding the aforementioned considerations, representatives unilaterally determine compensation eligibility.")]
    [InlineData("fr", "Nonobstant les considérations susmentionnées, les représentants déterminent unilatéralement les modalités administratives.")]
    [InlineData("de", "Bevollmächtigte Unternehmensvertreter bestimmen entschädigungsrechtliche Anspruchsvoraussetzungen.")]
    public void A_hard_text_is_told_unless_it_is_for_agents(string language, string text)
    {
        var hard = WrittenArticle.Of("hard", $"{text} {text} {text} {text}", language);

        Assert.Equal((FindingKind.HardToRead, "hard", language), About(hard));
        Assert.Empty(Check(hard with { Audience = Audience.Agents }));
    }

    [Fact]
    public void A_question_that_finds_other_articles_is_told()
    {
        var others = Enumerable.Range(1, 3).Select(number => WrittenArticle.Of($"gift-{number}", "Gift cards are valid for years.", title: "Gift cards"));
        var wrong = s_good with { Questions = ["How are gift cards valid?"], Body = "A parcel." };
        var findings = Check([wrong with { Title = "Parcels" }, .. others]);

        Assert.All(findings, finding => Assert.Equal((FindingKind.NotFound, "late"), (finding.Kind, finding.Slug)));
    }

    [Fact]
    public void What_is_asked_and_not_answered_is_a_gap_and_the_most_asked_comes_first()
    {
        var findings = KnowledgeCheck.Run([s_good], [new("Do you sell bicycles?", "en", 2), new("Is my parcel late?", "en", 9), new("Verkauft ihr Fahrräder?", "de", 5)], TestTime.Of(2026, 11, 21));

        Assert.Equal([(FindingKind.Gap, "de"), (FindingKind.Gap, "en")], findings.Select(finding => (finding.Kind, finding.Language)));
        Assert.Contains("5 times", findings[0].What, StringComparison.Ordinal);
    }

    private static (FindingKind Kind, string? Slug, string Language) About(Article article) => Check(article) is [var finding] ? (finding.Kind, finding.Slug, finding.Language) : default;

    private static IReadOnlyList<Finding> Check(params Article[] articles) => KnowledgeCheck.Run(articles, [], TestTime.Of(2026, 11, 21));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
