using EthicalBot.Cards;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Mail;

/// <summary>A customer who left a request in an earlier conversation, and must prove who they are to get their data.</summary>
internal sealed class CodeCustomer(BotApp app, CustomerDriver driver)
{
    public CustomerDriver Driver { get; } = driver;

    public static async Task<CodeCustomer> ComeBackAsync(BotApp app, string language = "en")
    {
        var customer = new CodeCustomer(app, app.Customer(language));
        await customer.Driver.OpenAsync();
        await customer.SayAsync(customer.Word("Disclosure.AnswerPerson"));
        foreach (var answer in new[] { "10042 ?!", "06 12 34 56 78", "18:00" })
            await customer.SayAsync(answer);
        await customer.Driver.StartOverAsync();
        await customer.Driver.OpenAsync();
        return customer;
    }

    /// <summary>Asks for the data and says who they are; returns what is then said.</summary>
    public async Task<string> AskAsync(string who = "marie@example.org")
    {
        Assert.Contains(Word("Identity.AskWho"), await SayAsync(Word("Privacy.Button.Send")), StringComparison.Ordinal);
        return await SayAsync(who);
    }

    public async Task<string> SayAsync(string text)
    {
        var said = string.Join('\n', (await Driver.SayAsync(text)).Select(CustomerDriver.TextOf));
        var errors = app.Log.All.Where(line => line.StartsWith("Error", StringComparison.Ordinal)).ToList();
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors));
        return said;
    }

    public string Word(string key, params (string Name, object Value)[] values) => app.Services.GetRequiredService<Wording>().Get(key, Driver.Language, values);
}
