using System.Globalization;
using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Tests.House;
using EthicalBot.Tests.Trust;

namespace EthicalBot.Tests.Risk;

public sealed partial class PublicRiskTests : IDisposable
{
    // Amounts and days that stand nowhere else.
    private static readonly (string Was, string Is)[] s_limits = [("\"amount\": 150", "\"amount\": 7331"), ("\"amount\": 400", "\"amount\": 7332"), ("\"amount\": 250", "\"amount\": 7333"), ("\"days\": 14", "\"days\": 37"), ("\"days\": 30", "\"days\": 59")];

    private readonly string _policy = Path.GetTempFileName();

    public void Dispose() => File.Delete(_policy);

    [Fact]
    public async Task The_page_tells_in_every_language_what_the_assistant_may_do_and_no_limit()
    {
        using var site = Site();
        foreach (var language in site.Wording.Languages)
        {
            var section = Assert.Single((await site.PageAsync(language)).Descendants("section"), section => (string?)section.Attribute("id") == "automations");

            Assert.Equal(site.Wording.Get("Risk.Title", language), section.Element("h2")!.Value);
            var rows = section.Descendants("tbody").Single().Elements().ToList();
            var shown = RiskRegistry.All.Where(one => !one.Changes || one.Tier == RiskTier.Statutory || RiskRegistry.ForWrites.Contains(one)).ToList();
            Assert.Equal(shown.Select(one => site.Wording.Get(one.NameKey!, language)), rows.Select(row => row.Elements().First().Value));
            Assert.All(rows, row => Assert.Equal(6, row.Elements().Count()));
            // No amount, no window, no number of tries: the tiers are the only numbers.
            Assert.Equal(["0", "1", "2", "3"], Number().Matches(section.Value).Select(match => match.Value).Distinct().Order());
        }
    }

    [Fact]
    public async Task The_page_says_who_does_it_now()
    {
        using var site = Site(("Automations:cancel:Stage", "suggest"), ("Automations:return:Stage", "shadow"));
        var rows = (await site.PageAsync("en")).Descendants("table").Single(table => (string?)table.Attribute("class") == "automations").Descendants("tr").ToList();

        Assert.Equal("A person; the assistant prepares it", Now("cancel"));
        Assert.Equal("A person", Now("return"));
        Assert.Equal("A person", Now("complaint"));
        Assert.Equal("The assistant", Now("withdraw"));

        string Now(string name) => rows.Single(row => row.Elements().First().Value == site.Wording.Get(RiskRegistry.Find(name)!.NameKey!, "en")).Elements().ElementAt(2).Value;
    }

    [Fact]
    public async Task The_document_for_machines_has_the_same_and_no_limit()
    {
        using var site = Site();
        var labels = await site.LabelsAsync("fr");

        var cancel = Assert.Single(labels["automations"]!, one => (string?)one["name"] == "cancel");
        Assert.Equal(("3", "code", "aboveAmount", .97), ((string?)cancel["tier"], (string?)cancel["identity"], (string?)cancel["approval"], (double)cancel["bar"]!));
        Assert.Equal(["readBack", "policy"], cancel["checks"]!.Values<string>());
        Assert.Equal("Annuler une commande avant son expédition", (string?)cancel["words"]);
        var bars = RiskRegistry.All.Select(one => one.Rule.Bar.ToString(CultureInfo.InvariantCulture)).Concat(["0", "1", "2", "3"]).ToHashSet();
        Assert.All(Number().Matches(labels["automations"]!.ToString()), match => Assert.Contains(match.Value, bars));
    }

    private TrustSite Site(params (string Key, string Value)[] settings)
    {
        var policy = File.ReadAllText(Path.Combine(RoomReferenceTests.Root(), "orders", "Policy", "Policy.json"));
        foreach (var (was, now) in s_limits)
        {
            Assert.Contains(was, policy, StringComparison.Ordinal);
            policy = policy.Replace(was, now, StringComparison.Ordinal);
        }

        File.WriteAllText(_policy, policy);
        return TrustSite.With([("Orders:PolicyFile", _policy), .. settings]);
    }

    [GeneratedRegex("[0-9]+(?:\\.[0-9]+)?")]
    private static partial Regex Number();
}
