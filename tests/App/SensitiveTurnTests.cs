using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EthicalBot.Tests.App;

public sealed class SensitiveTurnTests
{
    [Theory]
    [InlineData("I am pregnant, can someone carry it upstairs?", true)]
    [InlineData("Can someone carry it upstairs?", false)]
    public async Task Words_of_a_special_category_mark_the_turn_and_reach_who_answers(string words, bool sensitive)
    {
        await using var app = new BotApp(services: services => services.AddSingleton<IBot, Witness>());
        var customer = app.Customer();
        await customer.OpenAsync();

        var answers = await customer.SayAsync(words);

        Assert.Equal($"{sensitive}: {words}", CustomerDriver.TextOf(Assert.Single(answers)));
    }

    private sealed class Witness : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var facts = turnContext.TurnState.Get<TurnFacts>()!; // the turn has them
            var words = turnContext.Activity.Type == ActivityTypes.Message ? $"{facts.Sensitive}: {facts.Said!.Value}" : "Welcome.";
            await turnContext.SendActivityAsync(words, cancellationToken: cancellationToken);
        }
    }
}
