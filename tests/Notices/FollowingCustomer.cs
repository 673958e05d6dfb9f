using EthicalBot.Cards;
using EthicalBot.Dialogs.Notices;
using EthicalBot.Orders;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Notices;

/// <summary>A customer who was shown an order that is on its way.</summary>
internal sealed class FollowingCustomer(BotApp app, CustomerDriver driver, SettableShop shop)
{
    public const string Never = "00:00-00:00";

    public CustomerDriver Driver { get; } = driver;

    public SettableShop Shop { get; } = shop;

    public string Subject => $"directline:{Driver.UserId}";

    public static BotApp AppWith(SettableShop shop, params (string Key, string Value)[] settings) =>
        new(services: services => Serve(services, shop), settings: [("Notices:QuietHours", Never), ("Channels:DirectLine:TokenMinutes", "240"), .. settings]);

    private static void Serve(IServiceCollection services, SettableShop shop)
    {
        var demo = services.Last(service => service.ServiceType == typeof(ICustomerShop)).ImplementationFactory!; // the house registers it so
        services.AddSingleton<IShop>(shop);
        services.AddSingleton<ICustomerShop>(provider => new SettableCustomerShop((ICustomerShop)demo(provider), shop));
    }

    public static async Task<FollowingCustomer> SeeOrderAsync(BotApp app, SettableShop shop, string language = "en")
    {
        var customer = new FollowingCustomer(app, app.Customer(language), shop);
        await customer.Driver.OpenAsync();
        await customer.SayAsync(customer.Word("Disclosure.AnswerOrder"));
        await customer.SayAsync("10042");
        await customer.SayAsync("marie@example.org");
        return customer;
    }

    /// <summary>Asks to be told, and says yes.</summary>
    public async Task FollowAsync()
    {
        Assert.Contains(Word("Notices.How.Chat"), await SayAsync(Word("Notices.Button.Tell")), StringComparison.Ordinal);
        Assert.Contains(Word("Notices.Order.Done", ("number", "10042")), await SayAsync(Word("Notices.Order.Yes")), StringComparison.Ordinal);
    }

    /// <summary>Time goes by, and the watch looks.</summary>
    public async Task LookAsync(TimeSpan? after = null)
    {
        app.Time.Advance(after ?? TimeSpan.FromMinutes(16));
        await app.Services.GetRequiredService<NoticeRound>().RunAsync(CancellationToken.None);
    }

    /// <summary>Waits until the bot has said it.</summary>
    public async Task<string> HearAsync(string part)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        do
        {
            await Driver.ReadAsync();
            if (Heard().LastOrDefault(text => text.Contains(part, StringComparison.Ordinal)) is { } text)
                return text;
        }
        while (await pause.WaitForNextTickAsync(patience.Token));
        throw new TimeoutException();
    }

    /// <summary>What the bot said on its own, after all that was waiting has been said.</summary>
    public async Task<int> CountAsync(string part)
    {
        // Turns run in order: the answer to this comes after whatever was to be told.
        await SayAsync(Word("Disclosure.AnswerAi"));
        return Heard().Count(text => text.Contains(part, StringComparison.Ordinal));
    }

    public async Task<string> SayAsync(string text)
    {
        var said = string.Join('\n', (await Driver.SayAsync(text)).Select(CustomerDriver.TextOf));
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        return said;
    }

    public string Word(string key, params (string Name, object Value)[] values) => app.Services.GetRequiredService<Wording>().Get(key, Driver.Language, values);

    public static IEnumerable<string> Buttons(JObject activity) => activity["suggestedActions"]?["actions"]?.Select(action => (string)action["title"]!) ?? [];

    private IEnumerable<string> Heard() => Driver.Seen.Where(CustomerDriver.IsBot).Select(CustomerDriver.TextOf);
}
