using System.Net;
using System.Xml.Linq;
using EthicalBot.Cards;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Privacy.Retention;
using EthicalBot.Understanding;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using Xunit;

namespace EthicalBot.Tests.Trust;

public sealed class NutritionFactsTests(TrustSite site) : IClassFixture<TrustSite>
{
    private static readonly string[] Facts =
    [
        "trustLayer.baseModelCustomerData", "trustLayer.vendorModelCustomerData", "trustLayer.trainingDataAnonymized", "trustLayer.dataDeletion",
        "trustLayer.auditing", "trustLayer.compliance.loggingAndAuditTrails", "trustLayer.compliance.guardrails", "trustLayer.inputOutputConsistency",
    ];

    public static TheoryData<string> Languages => ["en", "fr"];

    [Theory, MemberData(nameof(Languages))]
    public async Task Each_label_has_exactly_the_published_keys_and_types(string language)
    {
        var labels = (await site.LabelsAsync(language))["labels"]!;

        Assert.NotEmpty(labels);
        Assert.All(labels, label =>
        {
            Assert.Equal(["name", "description", "aiPrivacyLevel", "optional", "modelType", "baseModel", "trustLayer", "linksAndResources", "lastMeasured"], Keys(label));
            Assert.Equal(
                ["baseModelCustomerData", "vendorModelCustomerData", "trainingDataAnonymized", "dataDeletion", "auditing", "dataStorage", "compliance", "inputOutputConsistency"],
                Keys(label["trustLayer"]));
            Assert.Equal(["loggingAndAuditTrails", "guardrails"], Keys(label["trustLayer"]!["compliance"]));
            Assert.All(
                ["name", "description", "modelType", "baseModel", "trustLayer.dataStorage", "linksAndResources"],
                text => Assert.Equal(JTokenType.String, label.SelectToken(text)!.Type));
            Assert.InRange((int)label["aiPrivacyLevel"]!, 1, 4);
            Assert.Equal(JTokenType.Boolean, label["optional"]!.Type);
            Assert.All(Facts, path =>
            {
                var fact = label.SelectToken(path)!;
                Assert.Equal(["value", "comments"], Keys(fact));
                Assert.Contains(fact["value"]!.Type, new[] { JTokenType.Boolean, JTokenType.Null });
                Assert.True(fact["comments"] is JArray { Count: > 0 } or JValue { Value: null });
            });
        });
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Page_card_and_labels_say_the_same(string language)
    {
        var json = (await site.LabelsAsync(language))["labels"]!.ToList();
        var page = (await site.PageAsync(language)).Descendants("article").ToList();
        var card = Card(site, language)["body"]!.Where(element => (string?)element["type"] == "Container").ToList();

        Assert.Equal(card.Count, json.Count);
        Assert.Equal(card.Count, page.Count);
        for (var function = 0; function < card.Count; function++)
        {
            var (name, description) = ((string?)card[function]["items"]![0]!["text"], (string?)card[function]["items"]![1]!["text"]);
            Assert.Equal((name, description), ((string?)json[function]["name"], (string?)json[function]["description"]));
            Assert.Equal((name, description), (page[function].Element("h3")!.Value, page[function].Element("p")!.Value));

            var rows = card[function].SelectTokens("..facts[*]").ToDictionary(fact => (string)fact["title"]!, fact => (string)fact["value"]!);
            var onPage = page[function].Descendants("tr").ToDictionary(row => row.Element("th")!.Value, row => Value(row.Element("td")!));
            Assert.Equal(
                rows.OrderBy(row => row.Key, StringComparer.Ordinal),
                onPage.Where(row => row.Key != site.Wording.Get("Trust.Labels.LastMeasured", language)).OrderBy(row => row.Key, StringComparer.Ordinal));
            Assert.All(Facts, path => Assert.Contains(InWords(json[function].SelectToken(path)!, language), rows.Values));
            Assert.Contains((string?)json[function].SelectToken("trustLayer.dataStorage"), rows.Values);
        }
    }

    [Fact]
    public async Task Each_function_that_was_measured_tells_its_figures_and_when()
    {
        var labels = (await site.LabelsAsync("en"))["labels"]!.ToList();
        var articles = (await site.PageAsync("en")).Descendants("article").ToList();

        Assert.All(labels.Take(3), label => Assert.Equal(2, label["lastMeasured"]!.Count()));
        Assert.All(articles.Take(3), article => Assert.DoesNotContain("Not measured yet", article.Value, StringComparison.Ordinal));
        Assert.Equal(JTokenType.Null, labels[3]["lastMeasured"]!.Type);
        Assert.Contains("Not measured yet", articles[3].Value, StringComparison.Ordinal);
        Assert.Contains("93", (await site.PageAsync("en")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_functions_that_run_are_understanding_and_signals_by_models_of_our_own_and_redaction_and_answers_by_rules_for_as_long_as_the_rules_of_retention_say()
    {
        var labels = (await site.LabelsAsync("en"))["labels"]!;

        Assert.Equal(["Recognising language and request", "Recognising frustration, urgency, crisis and similar signs", "Removing personal data", "Answering from articles"], labels.Select(label => (string)label["name"]!));
        Assert.Equal(["Predictive", "Predictive", "Rules, no model", "Rules, no model"], labels.Select(label => (string)label["modelType"]!));
        bool?[] trainedWithCustomers = [false, false, null, null];
        Assert.Equal(trainedWithCustomers, labels.Select(label => (bool?)label.SelectToken("trustLayer.baseModelCustomerData.value")));
        Assert.All(labels, label => Assert.False((bool?)label.SelectToken("trustLayer.vendorModelCustomerData.value")));
        Assert.All(labels.Take(2), label => Assert.DoesNotContain("rules that people wrote", (string)label["description"]!, StringComparison.Ordinal));
        Assert.Equal(
            new[] { RetentionRules.RedactedTranscript, RetentionRules.MessageForPerson, RetentionRules.RedactedTranscript, RetentionRules.AnswerEvidence }.Select(rule => $"{rule.Kept.TotalDays} days"),
            labels.Select(label => (string)label.SelectToken("trustLayer.dataStorage")!));
    }

    [Fact]
    public async Task A_function_that_generates_and_is_measured_changes_page_labels_and_version()
    {
        using var generating = new TrustSite(services => services.AddSingleton<IAiFunctions>(new Generating()), ("Company:PublicUrl", "https://chat.shop.example"));
        var document = await generating.LabelsAsync("en");
        var label = Assert.Single(document["labels"]!);
        var html = await generating.HtmlAsync("en");

        Assert.Equal(("Generative", "OpenAI – GPT-4o", "https://chat.shop.example/trust"), ((string)label["modelType"]!, (string)label["baseModel"]!, (string)label["linksAndResources"]!));
        Assert.Equal((.975, "2026-11-02"), ((double)label["lastMeasured"]![0]!["share"]!, (string)label["lastMeasured"]![0]!["measuredOn"]!));
        Assert.Contains("97.5%, measured on 2 November 2026", html, StringComparison.Ordinal);
        Assert.Contains("written by an AI model", html, StringComparison.Ordinal);
        Assert.DoesNotContain("no text is generated", html, StringComparison.Ordinal);
        Assert.DoesNotContain("never used to train", html, StringComparison.Ordinal);
        Assert.NotEqual((string?)(await site.LabelsAsync("en"))["version"], (string?)document["version"]);
    }

    [Fact]
    public async Task Who_has_the_labels_already_is_told_that_nothing_changed()
    {
        const string path = "/.well-known/ai-nutrition-facts.json";
        var first = await site.GetAsync(path);
        var tag = first.Headers.ETag!.ToString();
        var document = await site.LabelsAsync("en");

        Assert.Equal($"W/\"{document["version"]}\"", tag);
        Assert.Equal(TimeSpan.FromMinutes(5), first.Headers.CacheControl!.MaxAge);
        Assert.Equal(HttpStatusCode.NotModified, (await site.GetAsync(path, ifNoneMatch: tag)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(path, "fr", tag)).StatusCode);
    }

    [Fact]
    public async Task The_labels_say_of_which_product_and_when_they_were_made()
    {
        var document = await site.LabelsAsync("en");

        Assert.Equal(["product", "version", "generatedAt", "language", "labels", "automations"], Keys(document));
        Assert.Equal("EthicalBot", (string?)document["product"]!["name"]);
        Assert.Matches(@"^\d+\.\d+", (string)document["product"]!["version"]!);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT", (string)document["generatedAt"]!);
    }

    [Fact]
    public void An_understanding_whose_facts_nobody_wrote_down_stops_the_start()
    {
        using var unlabelled = new TrustSite(services => services.AddSingleton<IUnderstandCustomers>(new Unlabelled()));

        Assert.ThrowsAny<Exception>(() => unlabelled.Services);
    }

    private static IEnumerable<string> Keys(JToken? token) => ((JObject)token!).Properties().Select(property => property.Name);

    private static JObject Card(TrustSite site, string language) =>
        (JObject)new AboutAiCard(site.Services.GetRequiredService<IAiFunctions>().Running, null).ToAttachment(site.Wording, language).Content!; // a card has its content

    private static string Value(XElement cell) =>
        cell.Element("span") is { } remark ? $"{cell.Nodes().OfType<XText>().First().Value.Trim()} – {remark.Value}" : cell.Value;

    private string InWords(JToken fact, string language)
    {
        var value = site.Wording.Get((bool?)fact["value"] switch { true => "Cards.Yes", false => "Cards.No", null => "Cards.NotApplicable" }, language);
        return fact["comments"] is JArray comments ? $"{value} – {comments[0]}" : value;
    }

    private sealed class Generating : IAiFunctions
    {
        public IReadOnlyList<AiFunctionFacts> Running { get; } =
        [
            new("AiFunction.Understanding", "AiFunction.Understanding.Description")
            {
                Model = AiModelKind.Generative,
                BaseModel = "OpenAI – GPT-4o",
                BaseModelCustomerData = AiFact.Yes,
                Measures = [new("Trust.Policy.Does", .975, new DateOnly(2026, 11, 2))],
            },
        ];
    }

    private sealed class Unlabelled : IUnderstandCustomers
    {
        public UnderstoodMessage Understand(string text, MessageContext context) =>
            new(context.Language, Intents.OutOfScope, 0, [], true, Signals.None, null, false, []);
    }
}
