using System.Xml.Linq;
using EthicalBot.Privacy.Register;
using EthicalBot.Privacy.Rights;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EthicalBot.Tests.Trust;

public sealed class ProcessingSectionTests(TrustSite site) : IClassFixture<TrustSite>
{
    public static TheoryData<string> Languages => TrustPageTests.Languages;

    [Theory, MemberData(nameof(Languages))]
    public async Task The_summary_says_who_which_data_what_one_decides_and_what_protects(string language)
    {
        var register = site.Services.GetRequiredService<ProcessingRegister>();
        var items = Items(await site.PageAsync(language));

        Assert.All(register.Measures, measure => Assert.Equal(measure.IsActive, items.Contains(Word($"Register.Measure.{measure.Key}"))));
        Assert.All(ConsentPurposes.All, purpose => Assert.Contains(Word($"Register.Consent.{purpose.Key}"), items));
        Assert.All(
            register.Activities.Where(activity => activity.Of == Persons.Customers).SelectMany(activity => activity.ReceivedBy), recipient => Assert.Contains(Word($"Register.Recipient.{recipient}"), items));
        Assert.Contains(Word("Register.Data.OrderNumber"), items);
        Assert.Contains(Word("Register.NoProcessor"), items);

        string Word(string key) => site.Wording.Get(key, language);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Another_party_is_named_as_soon_as_the_configuration_uses_it(string language)
    {
        using var real = TrustSite.With(("Orders:Url", "https://shop.example/api"), ("Orders:Key", "0123456789abcdef0123"));
        var items = Items(await real.PageAsync(language));

        Assert.Contains(items, item => item.StartsWith(real.Wording.Get("Register.Processor.shop", language), StringComparison.Ordinal));
        Assert.DoesNotContain(real.Wording.Get("Register.NoProcessor", language), items);
        Assert.DoesNotContain(items, item => item.Contains("Microsoft", StringComparison.Ordinal) || item.Contains("Orders:Url", StringComparison.Ordinal));
    }

    private static List<string> Items(XElement page) =>
        [.. page.Descendants("section").Single(section => (string?)section.Attribute("id") == "processing").Descendants("li").Select(item => item.Value)];
}
