using System.Xml.Linq;
using EthicalBot.Bot.Trust;
using EthicalBot.Dialogs.Disclosure;
using EthicalBot.Privacy;
using EthicalBot.Understanding;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using Xunit;

namespace EthicalBot.Tests.Trust;

public sealed class ModelTests(ModelSites sites) : IClassFixture<ModelSites>
{
    public static TheoryData<string> Languages => ["fr", "en", "de", "es", "it", "pt", "nl"];

    [Theory, MemberData(nameof(Languages))]
    public async Task Without_a_model_no_supplier_is_spoken_of(string language)
    {
        var (site, page) = (sites.Without, await sites.Without.PageAsync(language));

        Assert.Contains(Word(site, "Trust.Policy.GeneratesNothing", language), Items(page, "policy"));
        Assert.Contains(Word(site, "Trust.Policy.Never.Training", language), Items(page, "policy"));
        Assert.Contains(Word(site, "Trust.Retention.NoAiSupplier", language), Items(page, "data"));
        Assert.Contains(Word(site, "Register.NoProcessor", language), Items(page, "processing"));
        Assert.All((await site.LabelsAsync(language))["labels"]!, label =>
        {
            Assert.NotEqual(Word(site, "Cards.AboutAi.Model.Generative", language), (string?)label["modelType"]);
            Assert.Equal(Word(site, "Cards.NotApplicable", language), (string?)label["baseModel"]);
            Assert.False((bool?)label.SelectToken("trustLayer.vendorModelCustomerData.value"));
        });
        Assert.Contains(Word(site, "Disclosure.Replies", language), await GreetingAsync(site, language), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task A_model_that_writes_is_named_with_what_it_receives(string language)
    {
        var (site, page) = (sites.Writing, await sites.Writing.PageAsync(language));
        var received = Word(site, "AiFunction.Writing.Vendor", language);
        var label = Label(await site.LabelsAsync(language), Word(site, "AiFunction.Writing", language));

        Assert.Equal(("test", Word(site, "Cards.AboutAi.Model.Generative", language)), ((string?)label["baseModel"], (string?)label["modelType"]));
        Assert.True((bool?)label.SelectToken("trustLayer.vendorModelCustomerData.value"));
        Assert.Equal(received, (string?)label.SelectToken("trustLayer.vendorModelCustomerData.comments[0]"));
        Assert.Null((bool?)label.SelectToken("trustLayer.baseModelCustomerData.value"));

        Assert.Contains(Word(site, "Trust.Policy.Generates", language), Items(page, "policy"));
        Assert.Contains(Word(site, "Trust.Policy.Mistakes.Written", language), Items(page, "policy"));
        Assert.DoesNotContain(Word(site, "Trust.Policy.Never.Training", language), Items(page, "policy"));
        Assert.DoesNotContain(Word(site, "Trust.Retention.NoAiSupplier", language), Items(page, "data"));
        Assert.Contains("test", Assert.Single(Items(page, "data"), item => item.Contains(received, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(Items(page, "processing"), item => item.StartsWith(Word(site, "Register.Processor.language_model", language), StringComparison.Ordinal));
        Assert.DoesNotContain(Items(page, "processing"), item => item.Contains("Microsoft", StringComparison.Ordinal));
        Assert.DoesNotContain("127.0.0.1", page.Value, StringComparison.Ordinal);
        Assert.Contains(Word(site, "Disclosure.RepliesWritten", language), await GreetingAsync(site, language), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Whatever_else_a_model_is_asked_has_a_label_and_a_line_of_its_own(string language)
    {
        var (site, page) = (sites.Asking, await sites.Asking.PageAsync(language));
        var labels = await site.LabelsAsync(language);

        Assert.Equal("test", (string?)Label(labels, Word(site, "AiFunction.SecondOpinion", language))["baseModel"]);
        Assert.Equal("Microsoft – Azure AI Content Safety", (string?)Label(labels, Word(site, "AiFunction.Judging", language))["baseModel"]);
        Assert.All(
            ["Writing", "Judging", "SecondOpinion"],
            function => Assert.Single(Items(page, "data"), item => item.Contains(Word(site, $"AiFunction.{function}.Vendor", language), StringComparison.Ordinal)));
        Assert.Contains(Items(page, "processing"), item => item.StartsWith(Word(site, "Register.Processor.content_safety", language), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_that_judges_what_it_wrote_is_the_same_one()
    {
        using var site = ModelSites.With(("Generation:Judge:Kind", "Model"));

        Assert.Equal("test", (string?)Label(await site.LabelsAsync("en"), Word(site, "AiFunction.Judging", "en"))["baseModel"]);
        Assert.DoesNotContain(Items(await site.PageAsync("en"), "processing"), item => item.Contains("Content Safety", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_judge_of_what_nobody_writes_is_not_told()
    {
        using var site = TrustSite.With(("Generation:Judge:Kind", "ContentSafety"), ("Generation:Judge:Endpoint", "https://127.0.0.1:9/"), ("Generation:Judge:Key", "none"));

        Assert.DoesNotContain(Word(site, "AiFunction.Judging", "en"), (await site.LabelsAsync("en"))["labels"]!.Select(label => (string?)label["name"]));
        Assert.Contains(Word(site, "Register.NoProcessor", "en"), Items(await site.PageAsync("en"), "processing"));
    }

    [Fact]
    public void Who_was_greeted_before_a_model_wrote_is_told_again() =>
        Assert.NotEqual(sites.Without.Services.GetRequiredService<DisclosureMessage>().Version, sites.Writing.Services.GetRequiredService<DisclosureMessage>().Version);

    [Fact]
    public void A_second_opinion_whose_facts_nobody_wrote_down_gets_no_label_even_where_one_is_configured()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => ActivatorUtilities.CreateInstance<RunningAiFunctions>(sites.Asking.Services, new Unlabelled()));

        Assert.Contains("Unlabelled gives a second opinion", fault.Message, StringComparison.Ordinal);
    }

    private static string Word(TrustSite site, string key, string language) => site.Wording.Get(key, language);

    private static JToken Label(JObject document, string name) => Assert.Single(document["labels"]!, label => (string?)label["name"] == name);

    private static List<string> Items(XElement page, string section) =>
        [.. page.Descendants("section").Single(element => (string?)element.Attribute("id") == section).Descendants().Where(element => element.Name.LocalName is "li" or "p").Select(element => element.Value)];

    private static async Task<string> GreetingAsync(TrustSite site, string language) =>
        (await site.Services.GetRequiredService<DisclosureMessage>().MakeAsync(language, chosen: null, CancellationToken.None)).Text ?? "";

    private sealed class Unlabelled : ISecondOpinion
    {
        public Task<string?> AskAsync(RedactedText said, string language, IReadOnlyList<string> intents, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
    }
}
