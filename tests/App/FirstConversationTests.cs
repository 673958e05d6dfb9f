namespace EthicalBot.Tests.App;

public sealed class FirstConversationTests
{
    [Fact]
    public async Task The_first_thing_a_customer_reads_is_that_this_is_an_AI()
    {
        await using var app = new BotApp();
        var first = (await app.Customer("fr").OpenAsync())[0];

        Assert.Contains("Je suis une IA, pas une personne", CustomerDriver.TextOf(first), StringComparison.Ordinal);
    }
}
