using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.App;

public sealed class FailingTurnTests
{
    [Fact]
    public async Task A_turn_that_always_fails_ends_in_an_apology_whose_reference_stands_in_the_log()
    {
        await using var app = new BotApp(services: services => services.AddScoped<IBot>(_ => new FailingBot(always: true)));
        var customer = app.Customer();
        await customer.OpenAsync();

        var id = await customer.SendAsync(customer.Message("my name is Zebedee"));
        var answer = CustomerDriver.TextOf(Assert.Single(await customer.AnswersAsync(id)));

        Assert.Contains("Our apologies", answer, StringComparison.Ordinal);
        Assert.Contains(id[^8..], answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(app.Log.All, line => line.Contains(id, StringComparison.Ordinal) && line.Contains(nameof(FailingBot), StringComparison.Ordinal));
        Assert.DoesNotContain("Zebedee", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log.All, line => line.Contains("Zebedee", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_that_fails_once_is_answered_once_all_the_same()
    {
        await using var app = new BotApp(services: services => services.AddScoped<IBot>(_ => new FailingBot(always: false)));
        var customer = app.Customer();
        await customer.OpenAsync();

        var answers = await customer.SayAsync("hello");

        Assert.Equal("At last.", CustomerDriver.TextOf(Assert.Single(answers)));
    }

    private sealed class FailingBot(bool always) : IBot
    {
        private static int s_turns;

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            // What was said before it failed must never be seen.
            await turnContext.SendActivityAsync("half an answer", cancellationToken: cancellationToken);
            if (turnContext.Activity.Type == ActivityTypes.Message && (always || Interlocked.Increment(ref s_turns) == 1))
                throw new InvalidOperationException($"cannot read '{turnContext.Activity.Text}'");
            turnContext.TurnState.Get<EthicalBot.Conversation.Turns.TurnFacts>()!.Changes.Clear();
            await turnContext.SendActivityAsync("At last.", cancellationToken: cancellationToken);
        }
    }
}
