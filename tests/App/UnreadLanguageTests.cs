using EthicalBot.Tests.Desk.Cases;

namespace EthicalBot.Tests.App;

public sealed class UnreadLanguageTests
{
    [Theory]
    [InlineData("człowiek")]
    [InlineData("insan")]
    [InlineData("شخص حقيقي")]
    [InlineData("человек")]
    [InlineData("людина")]
    [InlineData("ember")]
    [InlineData("人工")]
    [InlineData("사람")]
    [InlineData("en människa")]
    [InlineData("người thật")]
    public async Task A_person_is_asked_for_in_a_word_of_another_language(string word)
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var said = CustomerDriver.TextOf(Assert.Single(await customer.SayAsync(word)));

        Assert.Contains("What should they know", said, StringComparison.Ordinal);
        Assert.DoesNotContain("I only read", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "write “person” or “człowiek”.")]
    [InlineData("fr", "écrivez « personne » ou « człowiek ».")]
    [InlineData("de", "schreiben Sie „Mensch“ oder „człowiek“.")]
    [InlineData("es", "escriba «persona» o «człowiek».")]
    [InlineData("it", "scriva «persona» oppure «człowiek».")]
    [InlineData("pt", "escreva “pessoa” ou “człowiek”.")]
    [InlineData("nl", "Schrijf “medewerker” of “człowiek” om")]
    public async Task Who_writes_another_language_reads_which_ones_are_read_and_may_still_press_a_button(string language, string person)
    {
        await using var app = new BotApp();
        var customer = app.Customer(language);
        await customer.OpenAsync();

        var answer = Assert.Single(await customer.SayAsync("Gdzie jest moja paczka?"));

        var said = CustomerDriver.TextOf(answer).Replace('\u00A0', ' ').Replace('\u202F', ' ');
        Assert.StartsWith("I only read French, English, German, Spanish, Italian, Portuguese and Dutch. To reach a person, write “person” or “człowiek”.", said, StringComparison.Ordinal);
        Assert.Contains(person, said, StringComparison.Ordinal);
        Assert.Equal(3, answer["suggestedActions"]?["actions"]?.Count());
    }

    [Fact]
    public async Task Who_cannot_be_read_three_times_is_handed_to_a_person_who_is_there()
    {
        await using var app = new BotApp();
        var agent = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();

        await customer.SayAsync("Gdzie jest moja paczka?");
        await customer.SayAsync("nie dostałem jeszcze zwrotu");
        Assert.Empty(await agent.CasesAsync());
        var said = CustomerDriver.TextOf((await customer.SayAsync("Gdzie jest moja paczka?"))[^1]);

        Assert.Contains("I am asking someone from our team to answer you here", said, StringComparison.Ordinal);
        Assert.Equal("live", (string?)Assert.Single(await agent.CasesAsync())["kind"]);
    }
}
