using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Tests.Knowledge.Library;

namespace EthicalBot.Tests.Knowledge.Retrieval;

public sealed class PassageIndexTests
{
    private static readonly Asker s_anybody = new("en", Audience.Everyone, Region: null);
    private static readonly Article s_late = WrittenArticle.Of("parcel-late", "A parcel is late when the promised day has passed. The carrier tells why there is a delay.", title: "My parcel is late");
    private static readonly Article s_gift = WrittenArticle.Of("gift-cards", "A gift card is valid for two years. It can be used several times.", title: "Gift cards");

    [Theory]
    [InlineData("my parcel is late", "parcel-late")]
    [InlineData("parcels with delays", "parcel-late")]
    [InlineData("my pracel is laet", "parcel-late")]
    [InlineData("giftcard vouchers", "gift-cards")]
    [InlineData("how long is it valid", "gift-cards")]
    public void Words_their_forms_and_slips_of_the_finger_find(string question, string slug) => Assert.Equal(slug, Index(s_late, s_gift).Find(question, s_anybody, 3)[0].Passage.Article.Slug);

    [Fact]
    public void Title_and_questions_find_too()
    {
        var asked = WrittenArticle.Of("opening-hours", "We are there from 9 to 18.", title: "Telephone", questions: ["When can I phone somebody on Saturday?"]);

        Assert.Equal("opening-hours", Index(asked, s_gift).Find("are you there on saturdays", s_anybody, 3)[0].Passage.Article.Slug);
        Assert.Equal("opening-hours", Index(asked, s_gift).Find("telephone", s_anybody, 3)[0].Passage.Article.Slug);
    }

    [Fact]
    public void A_far_question_scores_low_and_a_near_one_high()
    {
        var index = Index(s_late, s_gift);

        Assert.True(index.Find("why is my parcel late", s_anybody, 1)[0].Score > 0.5);
        Assert.All(index.Find("recipe for a chocolate cake with a card game", s_anybody, 1), found => Assert.True(found.Score < 0.3, $"{found.Score}"));
        Assert.Empty(index.Find("xyzzy", s_anybody, 1));
    }

    [Theory]
    [InlineData(Audience.Everyone, "FR", false)]
    [InlineData(Audience.Customers, "DE", false)]
    [InlineData(Audience.Customers, null, false)]
    [InlineData(Audience.Customers, "FR", true)]
    [InlineData(Audience.Agents, "fr", true)]
    public void Rights_and_region_decide_what_is_found(Audience rights, string? region, bool found)
    {
        var index = Index(s_late with { Audience = Audience.Customers, Regions = ["FR", "BE"] });

        Assert.Equal(found, index.Find("late parcel", new Asker("en", rights, region), 3).Count > 0);
    }

    [Fact]
    public void What_is_not_approved_or_has_expired_is_not_found_even_while_it_stands_there()
    {
        var index = Index(s_late with { ApprovedBy = null }, s_late with { Version = "2", Expires = new(2026, 11, 21) });

        Assert.Empty(index.Find("late parcel", s_anybody, 3));
    }

    [Fact]
    public void The_askers_language_comes_first_and_a_translation_says_so()
    {
        var french = WrittenArticle.Of("paypal", "Vous pouvez payer avec PayPal.", "fr", "Payer avec PayPal");
        var english = WrittenArticle.Of("klarna", "Klarna and PayPal are accepted.", "en", "Klarna and PayPal");

        var found = Index(english, french).Find("paypal", new Asker("fr", Audience.Everyone, null), 3);

        Assert.Equal([("paypal", false), ("klarna", true)], found.Select(passage => (passage.Passage.Article.Slug, passage.Translated)));
    }

    [Fact]
    public void An_article_that_exists_in_the_askers_language_is_not_shown_in_another()
    {
        var french = WrittenArticle.Of("paypal", "Vous pouvez payer avec PayPal.", "fr");
        var english = WrittenArticle.Of("paypal", "You can pay with PayPal.");

        Assert.All(Index(english, french).Find("paypal", new Asker("fr", Audience.Everyone, null), 3), found => Assert.False(found.Translated));
        Assert.All(Index(english, french with { Audience = Audience.Agents }).Find("paypal", new Asker("fr", Audience.Everyone, null), 3), found => Assert.True(found.Translated));
    }

    [Fact]
    public void What_only_touches_the_question_does_not_push_a_translation_off_the_list()
    {
        var french = WrittenArticle.Of("carte", "La carte cadeau est valable deux ans.", "fr");
        var english = WrittenArticle.Of("ideal", "Pay with iDEAL or Bancontact.", "en", "iDEAL and Bancontact");

        Assert.Equal("ideal", Index(english, french).Find("bancontact ideal carte", new Asker("fr", Audience.Everyone, null), 1)[0].Passage.Article.Slug);
    }

    [Fact]
    public async Task Searching_while_articles_come_and_go_disturbs_nobody()
    {
        using var index = new PassageIndex(TestTime.Of(2026, 11, 21));
        index.Add([s_late]);
        using var stop = new CancellationTokenSource();
        var searching = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) Assert.Equal("parcel-late", index.Find("late parcel", s_anybody, 1)[0].Passage.Article.Slug);
        })).ToList();
        for (var i = 0; i < 200; i++)
        {
            index.Add([s_gift]);
            index.Remove([s_gift]);
        }

        await stop.CancelAsync();
        await Task.WhenAll(searching);
    }

    private static PassageIndex Index(params Article[] articles)
    {
        var index = new PassageIndex(TestTime.Of(2026, 11, 21));
        index.Add(articles);
        return index;
    }
}
