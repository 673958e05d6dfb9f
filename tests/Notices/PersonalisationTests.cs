using EthicalBot.Conversation.Personalisation;
using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Notices;

public sealed class PersonalisationTests
{
    [Fact]
    public async Task Nothing_is_remembered_before_a_yes_and_all_is_gone_after_one_word()
    {
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop);
        var customer = new FollowingCustomer(app, app.Customer(), shop);
        Assert.DoesNotContain("As you asked", string.Concat((await customer.Driver.OpenAsync()).Select(CustomerDriver.TextOf)), StringComparison.Ordinal);
        Assert.Contains("I remember only what you tell me", await customer.SayAsync("personalise"), StringComparison.Ordinal);
        Assert.Contains("Short, simple answers", await customer.SayAsync("Remember that I prefer short answers"), StringComparison.Ordinal);
        Assert.Null(await app.Services.GetRequiredService<IPreferences>().ReadAsync(customer.Subject, CancellationToken.None));
        Assert.Contains("This is what I remember", await customer.SayAsync("yes"), StringComparison.Ordinal);
        Assert.Contains("Call you Zephyrine", await customer.SayAsync("Please remember that you call me Zephyrine"), StringComparison.Ordinal);
        var kept = await app.Services.GetRequiredService<IPreferences>().ReadAsync(customer.Subject, CancellationToken.None);
        Assert.Equal(new Preferences { Name = "Zephyrine", IsShort = true }, kept);

        await customer.Driver.StartOverAsync();
        await customer.Driver.OpenAsync();
        await customer.HearAsync("Hello Zephyrine");
        Assert.Contains("because you asked for it", await customer.SayAsync("why am I seeing this?"), StringComparison.Ordinal);
        var held = await app.Services.GetRequiredService<IPersonalData>().CountAsync(customer.Subject, CancellationToken.None);
        Assert.Equal(1, held["preferences"]);
        Assert.DoesNotContain(app.StoreFiles(), file => System.Text.Encoding.UTF8.GetString(file.Bytes).Contains("Zephyrine", StringComparison.Ordinal));

        Assert.Contains("It is stopped", await customer.SayAsync("stop"), StringComparison.Ordinal);
        Assert.Equal(0, await app.CountAsync("select count(*) from preferences"));
        await customer.Driver.StartOverAsync();
        var opened = string.Concat((await customer.Driver.OpenAsync()).Select(CustomerDriver.TextOf));
        Assert.Equal(0, await customer.CountAsync("Zephyrine"));
        Assert.DoesNotContain("Zephyrine", opened, StringComparison.Ordinal);
        Assert.Contains("Nothing here is tailored", await customer.SayAsync("why am I seeing this"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_is_preferred_is_spoken_from_the_first_word_and_forgetting_takes_one_message()
    {
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop);
        var customer = new FollowingCustomer(app, app.Customer(), shop);
        await customer.Driver.OpenAsync();
        await customer.SayAsync("remember that I prefer French");
        await customer.SayAsync("yes");
        await customer.Driver.StartOverAsync();

        Assert.Contains("Je suis une IA", string.Concat((await customer.Driver.OpenAsync()).Select(CustomerDriver.TextOf)), StringComparison.Ordinal);
        Assert.Contains("oubliées", await customer.SayAsync("Oubliez mes préférences"), StringComparison.Ordinal);
        Assert.Equal(0, await app.CountAsync("select count(*) from preferences"));
    }

    [Fact]
    public async Task An_erased_person_is_followed_and_remembered_no_more()
    {
        var shop = new SettableShop();
        await using var app = FollowingCustomer.AppWith(shop);
        var customer = await FollowingCustomer.SeeOrderAsync(app, shop);
        await customer.FollowAsync();
        await customer.SayAsync("remember that I prefer short answers");
        await customer.SayAsync("yes");

        await app.Services.GetRequiredService<IErasure>().EraseAsync(customer.Subject, RightsReference.New(), "customer", CancellationToken.None);

        Assert.Equal(0, await app.CountAsync("select count(*) from followings") + await app.CountAsync("select count(*) from preferences"));
        Assert.False(await app.Services.GetRequiredService<IConsents>().AllowsAsync(customer.Subject, ConsentPurposes.Personalisation, CancellationToken.None));
    }
}
