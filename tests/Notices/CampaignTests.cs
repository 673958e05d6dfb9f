using System.Globalization;
using System.Text.Json.Nodes;
using EthicalBot.Dialogs.Notices.Campaigns;
using EthicalBot.Orders;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Tests.Notices;

public sealed class CampaignTests : IDisposable
{
    private static readonly string[] s_languages = ["fr", "en", "de", "es", "it", "pt", "nl"];

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task A_help_programme_reaches_who_asked_for_service_news_and_whose_order_fits()
    {
        Write(new JsonObject { ["lateByDays"] = 3 });
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop, ("Campaigns:File", _path));
        var customer = await FollowingCustomer.SeeOrderAsync(app, shop);
        var without = await FollowingCustomer.SeeOrderAsync(app, shop);
        await without.FollowAsync();
        Assert.Contains("never advertising", (await customer.SayAsync("service news")).ToLowerInvariant(), StringComparison.Ordinal);
        await customer.SayAsync("yes");
        await customer.LookAsync();
        Assert.Equal(0, await customer.CountAsync("Help in en"));

        shop.Expect(SettableShop.Today.AddDays(-3));
        await customer.LookAsync();
        var told = await customer.HearAsync("Help in en");
        Assert.Contains("because you asked", told, StringComparison.Ordinal);
        Assert.Contains("Why in en", told, StringComparison.Ordinal);
        Assert.Contains("write “person”", told, StringComparison.Ordinal);
        Assert.Contains("write “stop”", told, StringComparison.Ordinal);
        await customer.LookAsync();
        Assert.Equal(1, await customer.CountAsync("Help in en"));
        Assert.Equal(0, await without.CountAsync("Help in en"));
        Assert.Contains(customer.Word("Personalisation.Line.News", ("asked", SettableShop.Today)), await customer.SayAsync("why am I seeing this?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"income\": \"low\"}")]
    [InlineData("{\"score\": 3}")]
    [InlineData("{\"boughtBefore\": true}")]
    [InlineData("{\"lateByDays\": 0}")]
    [InlineData("{\"lateByDays\": \"3\"}")]
    [InlineData("{\"countries\": [\"France\"]}")]
    [InlineData("{\"states\": [\"rich\"]}")]
    public void A_rule_that_looks_at_more_than_orders_stops_the_start(string who)
    {
        Write(JsonNode.Parse(who)!.AsObject());

        var refused = Assert.Throws<InvalidDataException>(() => CampaignFile.Read(_path));

        Assert.StartsWith($"Campaigns:File is '{_path}'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_language_an_unknown_field_and_a_file_that_is_not_there_stop_the_start()
    {
        Write([], file => file["campaigns"]![0]!["help"]!.AsObject().Remove("nl"));
        Assert.Contains("\"help\" has no text for nl", Assert.Throws<InvalidDataException>(() => CampaignFile.Read(_path)).Message, StringComparison.Ordinal);
        Write([], file => file["campaigns"]![0]!["discount"] = 10);
        Assert.Contains("cannot be read", Assert.Throws<InvalidDataException>(() => CampaignFile.Read(_path)).Message, StringComparison.Ordinal);
        Write([], file => file["campaigns"]![0]!["until"] = "2020-01-01");
        Assert.Contains("\"until\" is before", Assert.Throws<InvalidDataException>(() => CampaignFile.Read(_path)).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be opened", Assert.Throws<InvalidDataException>(() => CampaignFile.Read(_path + ".none")).Message, StringComparison.Ordinal);
        Assert.Empty(CampaignFile.Read(null).Campaigns);
    }

    [Fact]
    public void A_rule_knows_state_lateness_and_country_and_an_unknown_country_is_none()
    {
        var (order, today) = (new SettableShop().Order, SettableShop.Today);
        Assert.True(new CampaignRule().Fits(looked: null, today));
        Assert.False(new CampaignRule(LateByDays: 1).Fits(looked: null, today));
        Assert.False(new CampaignRule(LateByDays: 1).Fits(new(order, null, null), today));
        Assert.True(new CampaignRule(LateByDays: 1).Fits(new(order, null, null), today.AddDays(3)));
        Assert.True(new CampaignRule(States: [OrderState.Shipped]).Fits(new(order, null, null), today));
        Assert.False(new CampaignRule(States: [OrderState.Placed]).Fits(new(order, null, null), today));
        Assert.True(new CampaignRule(Countries: ["FR"]).Fits(new(order, "FR", null), today));
        Assert.False(new CampaignRule(Countries: ["FR"]).Fits(new(order, null, null), today));
        Assert.Equal(3, typeof(CampaignRule).GetProperties().Count(property => property.Name != "EqualityContract"));
        Assert.NotNull(ConsentPurposes.Find("service_news"));
    }

    private void Write(JsonObject who, Action<JsonObject>? change = null)
    {
        var file = new JsonObject
        {
            ["campaigns"] = new JsonArray(new JsonObject
            {
                ["id"] = "winter-help",
                ["from"] = SettableShop.Today.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["until"] = SettableShop.Today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["who"] = who,
                ["why"] = new JsonObject([.. s_languages.Select(language => KeyValuePair.Create(language, (JsonNode?)$"Why in {language}."))]),
                ["help"] = new JsonObject([.. s_languages.Select(language => KeyValuePair.Create(language, (JsonNode?)$"Help in {language}."))]),
            }),
        };
        change?.Invoke(file);
        File.WriteAllText(_path, file.ToJsonString());
    }
}
