using EthicalBot.Cards;
using EthicalBot.Handoff.Presence;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Walk;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Interruptions;

public sealed class ThirdTimeTests
{
    [Theory]
    [InlineData("en", "thanks")]
    [InlineData("fr", "merci")]
    [InlineData("de", "danke")]
    public async Task What_was_said_twice_is_said_otherwise_then_and_a_person_is_named(string language, string words)
    {
        await using var app = new BotApp();
        var told = await SayAsync(app, language, words, words, words, words);

        Assert.Equal(told[0], told[1]);
        Assert.Equal(Word(app, "Interruptions.SaidTwice", language), told[2]);
        Assert.DoesNotContain(told[0], told[2], StringComparison.Ordinal);
        Assert.Equal(told[0], told[3]);
    }

    [Fact]
    public async Task That_it_is_an_AI_is_told_as_often_as_it_is_asked()
    {
        await using var app = new BotApp();
        var told = await SayAsync(app, "en", "are you a human?", "are you a real person?", "are you human?", "so are you a human?");

        Assert.All(told, answer => Assert.Contains("No, I am not a person. I am an AI", answer, StringComparison.Ordinal));
        Assert.DoesNotContain(told, answer => answer.Contains(Word(app, "Interruptions.SaidTwice", "en"), StringComparison.Ordinal));
        Assert.NotEqual(told[1], told[2]);
    }

    [Fact]
    public async Task Who_waits_for_a_person_and_asks_for_one_again_is_not_told_the_same_for_ever()
    {
        await using var app = new BotApp(services: services => services.AddSingleton<IAgentPresence, SomebodyFree>());
        var told = await SayAsync(app, "en", "person", "person", "person", "person");

        Assert.Equal(told[1], told[2]);
        Assert.Equal(Word(app, "Interruptions.StuckInQueue", "en"), told[3]);
    }

    [Fact]
    public async Task Whoever_left_something_is_shown_what_they_may_choose_and_a_danger_is_not_met_with_buttons()
    {
        await using var app = new BotApp();
        var customer = app.Customer("en");
        await customer.OpenAsync();
        await customer.SayAsync("where is my order?");
        var left = await customer.SayAsync("stop");

        Assert.Equal([Word(app, "Disclosure.AnswerOrder", "en"), Word(app, "Disclosure.AnswerPerson", "en")], Buttons(left));
        Assert.DoesNotContain(Word(app, "Disclosure.AnswerOrder", "en"), Buttons(await customer.SayAsync("I want to kill myself")));
    }

    private static IEnumerable<string?> Buttons(IEnumerable<JObject> answers) =>
        answers.SelectMany(answer => answer["suggestedActions"]?["actions"] ?? new JArray()).Select(action => (string?)action["title"]);

    private static async Task<List<string>> SayAsync(BotApp app, string language, params string[] words)
    {
        var customer = app.Customer(language);
        await customer.OpenAsync();
        var told = new List<string>();
        foreach (var said in words)
            told.Add(string.Join('\n', (await customer.SayAsync(said)).Select(CustomerDriver.TextOf)));
        return told;
    }

    private static string Word(BotApp app, string key, string language) => app.Services.GetRequiredService<Wording>().Get(key, language);
}
