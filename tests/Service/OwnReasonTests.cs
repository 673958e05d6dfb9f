using EthicalBot.Orders;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Xunit;

namespace EthicalBot.Tests.Service;

/// <summary>A shop whose policy has reasons of its own.</summary>
public sealed class OwnReasonTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ethicalbot-policy-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_reason_of_the_shop_s_own_is_shown_and_understood_in_the_words_of_its_policy()
    {
        await using var app = new BotApp(settings: [("Orders:PolicyFile", PolicyWith("""{ "badWeather": { "en": "Bad weather on the day|it rained", "fr": "Mauvais temps le jour dit" } }"""))]);
        var customer = await ShopCustomer.ComeAsync(app);

        var asked = await customer.SayAsync("Cancel my order 10044");
        await customer.SayAsync("because it rained");
        await customer.YesAsync();

        Assert.Contains("Bad weather on the day", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("it rained", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("badWeather", asked, StringComparison.Ordinal);
        Assert.Equal(OrderState.Cancelled, (await customer.OrderAsync("10044")).Order.State);
    }

    [Fact]
    public void A_language_without_words_for_it_is_said_at_the_start()
    {
        using var app = new BotApp(settings: [("Orders:PolicyFile", PolicyWith("""{ "badWeather": { "en": "Bad weather", "fr": "Mauvais temps" } }"""))]);
        _ = app.CreateClient();

        Assert.Contains(app.Log.All, line => line.Contains("reasonNames.badWeather.de", StringComparison.Ordinal) && !line.Contains("reasonNames.badWeather.fr", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "nobody has words for badWeather")]
    [InlineData("""{ "badWeather": { "eng": "Bad weather" } }""", "\"reasonNames\" has eng")]
    public async Task A_reason_that_nobody_could_be_shown_stops_the_start(string names, string sentence)
    {
        var (code, words) = await BotCommand.RunAsync(_folder, $"--Orders:PolicyFile={PolicyWith(names)}");

        Assert.Equal(1, code);
        Assert.Contains("Orders:PolicyFile", words, StringComparison.Ordinal);
        Assert.Contains(sentence, words, StringComparison.Ordinal);
    }

    private string PolicyWith(string names)
    {
        var path = Path.Combine(_folder, "policy.json");
        File.WriteAllText(path, $$"""
            { "name": "x", "timeZone": "Europe/Paris", "refundWorkingDays": { "card": 7, "giftCard": 0, "account": 3 }, "reasonNames": {{names}},
              "rules": { "cancel": { "states": ["placed", "preparing"], "reasons": ["badWeather", "changedMind"] } } }
            """);
        return path;
    }
}
