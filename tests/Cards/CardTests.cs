using EthicalBot.Cards;
using Newtonsoft.Json.Linq;
using Xunit;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Cards;

/// <summary>What every card of this room keeps to, in every language.</summary>
public sealed class CardTests(ITestOutputHelper output)
{
    private static readonly string[] Shown = ["text", "title", "value", "url"];
    private static readonly string[] Known =
        ["AdaptiveCard", "TextBlock", "RichTextBlock", "TextRun", "Container", "FactSet", "Action.OpenUrl", "Action.Submit"];

    public static TheoryData<string, string> EachInEachLanguage()
    {
        var data = new TheoryData<string, string>();
        foreach (var card in SampleCards.All)
        {
            foreach (var language in SampleCards.Wording.Languages) data.Add(card.GetType().Name, language);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EachInEachLanguage))]
    public void Every_fact_of_the_card_is_in_its_twin_and_nothing_beyond(string kind, string language)
    {
        var card = Named(kind);
        var twin = card.ToText(SampleCards.Wording, language);
        output.WriteLine(twin);
        var facts = Facts(Json(card, language)).ToList();

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Contains(fact, twin, StringComparison.Ordinal));

        // Longest first, so that a short fact does not tear a long one apart.
        var rest = facts.OrderByDescending(fact => fact.Length).Aggregate(twin, (left, fact) => left.Replace(fact, "", StringComparison.Ordinal));
        Assert.DoesNotContain(rest, char.IsLetterOrDigit);
    }

    [Theory]
    [MemberData(nameof(EachInEachLanguage))]
    public void The_attachment_carries_its_language_its_spoken_text_its_name_and_its_twin(string kind, string language)
    {
        var card = Named(kind);
        var attachment = card.ToAttachment(SampleCards.Wording, language);
        var json = Assert.IsType<JObject>(attachment.Content);

        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        Assert.Equal("1.5", (string?)json["version"]);
        Assert.StartsWith(language, (string?)json["lang"], StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace((string?)json["speak"]));
        Assert.False(string.IsNullOrWhiteSpace(attachment.Name));
        Assert.True(TextTwin.TryRead(attachment, out var twin));
        Assert.Equal(card.ToText(SampleCards.Wording, language), twin);
    }

    [Theory]
    [MemberData(nameof(EachInEachLanguage))]
    public void The_card_begins_with_a_heading_and_says_nothing_by_colour_or_picture_alone(string kind, string language)
    {
        var json = Json(Named(kind), language);

        Assert.Equal("heading", (string?)json["body"]![0]!["style"]);
        Assert.DoesNotContain(json.Descendants().OfType<JProperty>(), property => property.Name is "color" or "backgroundImage" or "isSubtle");
        Assert.All(Elements(json), element => Assert.Contains((string?)element["type"], Known));
        Assert.All(Elements(json).Where(element => (string?)element["type"] == "TextBlock"), block => Assert.Equal(true, (bool?)block["wrap"]));
    }

    [Theory]
    [MemberData(nameof(EachInEachLanguage))]
    public void Nothing_is_left_unbound_or_empty(string kind, string language)
    {
        var json = Json(Named(kind), language);

        Assert.DoesNotContain("${", json.ToString(), StringComparison.Ordinal);
        Assert.All(Facts(json), fact => Assert.False(string.IsNullOrWhiteSpace(fact)));
    }

    [Fact]
    public void French_twins_have_the_spaces_of_french()
    {
        foreach (var card in SampleCards.All)
        {
            var twin = card.ToText(SampleCards.Wording, "fr");
            Assert.DoesNotMatch(@"[ \u00a0][;:!?»]|«[ \u00a0]", twin);
            Assert.DoesNotMatch("'", twin);
        }
    }

    [Fact]
    public void Another_attachment_has_no_twin()
    {
        Assert.False(TextTwin.TryRead(new() { ContentType = "image/png" }, out _));
        Assert.False(TextTwin.TryRead(new() { ContentType = Card.ContentType, Content = new JObject() }, out _));
    }

    [Fact]
    public void Every_known_card_has_a_sample_here()
    {
        var kinds = typeof(Card).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Card))).Select(type => type.Name);

        Assert.Equal(kinds.Order(), SampleCards.All.Select(card => card.GetType().Name).Order());
    }

    internal static JObject Json(Card card, string language) => (JObject)card.ToAttachment(SampleCards.Wording, language).Content!;

    internal static IEnumerable<string> Facts(JObject card) =>
        from element in new[] { card["body"], card["actions"] }.OfType<JContainer>()
        from property in element.DescendantsAndSelf().OfType<JProperty>()
        where Shown.Contains(property.Name) && property.Value.Type == JTokenType.String && !IsLabelOfLink(property)
        select ((string)property.Value!).Trim();

    // The label of a link inside a line repeats the number that the line shows.
    private static bool IsLabelOfLink(JProperty property) => property is { Name: "title", Parent.Parent: JProperty { Name: "selectAction" } };

    private static IEnumerable<JObject> Elements(JObject card) => card.DescendantsAndSelf().OfType<JObject>().Where(element => element["type"] is not null);

    private static Card Named(string kind) => SampleCards.All.Single(card => card.GetType().Name == kind);
}
