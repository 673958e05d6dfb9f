using EthicalBot.Tests.Desk.Cases;

namespace EthicalBot.Tests.App;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData("en", "continue with the assistant, or contact our team", "Last time you chose a person")]
    [InlineData("fr", "continuer avec l’assistant, ou vous adresser à notre équipe", "vous aviez choisi une personne")]
    public async Task Who_chose_a_person_is_not_asked_again_and_what_they_write_goes_to_one(string language, string question, string remembered)
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var customer = app.Customer(language);
        Assert.Contains(question, CustomerDriver.TextOf((await customer.OpenAsync())[0]), StringComparison.Ordinal);
        await customer.SayAsync(language == "fr" ? "Parler à une personne" : "Talk to a person");
        await agent.DoAsync((string)(await agent.OnlyCaseAsync())["reference"]!, "accept");
        await agent.DoAsync((string)(await agent.OnlyCaseAsync())["reference"]!, "close");

        var again = await ComeBackAsync(customer);

        Assert.Contains(remembered, again, StringComparison.Ordinal);
        Assert.DoesNotContain(question, again, StringComparison.Ordinal);
        await customer.SayAsync(language == "fr" ? "mon colis 10042 est arrivé cassé" : "my parcel 10042 came broken");
        Assert.Equal("live", (string?)Assert.Single(await agent.CasesAsync())["kind"]);
    }

    [Fact]
    public async Task Who_chose_the_assistant_is_not_asked_again()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("Continue with the assistant");

        Assert.DoesNotContain("continue with the assistant, or contact our team", await ComeBackAsync(customer), StringComparison.Ordinal);
        Assert.Contains("order number", CustomerDriver.TextOf((await customer.SayAsync("where is my order?"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_chose_a_person_leaves_a_message_at_once_when_nobody_is_there()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("Talk to a person");
        await ComeBackAsync(customer);

        Assert.Contains("How can we reach you", CustomerDriver.TextOf((await customer.SayAsync("my zebrafish came broken"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_the_middle_is_no_choice()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("where is my order?");
        await customer.SayAsync("agent");

        Assert.Contains("continue with the assistant, or contact our team", await ComeBackAsync(customer), StringComparison.Ordinal);
    }

    private static async Task<string> ComeBackAsync(CustomerDriver customer)
    {
        await customer.StartOverAsync();
        return CustomerDriver.TextOf((await customer.OpenAsync())[0]);
    }
}
