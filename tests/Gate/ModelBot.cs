using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Gate;

/// <summary>A bot that answers as a language model would: from what the turn knows, without saying that its words were written beforehand.</summary>
internal sealed class ModelBot(Func<TurnFacts, IActivity?> answer) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message && answer(turnContext.Facts()) is { } said)
            await turnContext.SendActivityAsync(said, cancellationToken);
        else if (turnContext.Activity.Type == ActivityTypes.ConversationUpdate)
            await turnContext.SendActivityAsync(MessageFactory.Text("Hello."), cancellationToken);
    }

    public static Action<IServiceCollection> Says(Func<TurnFacts, string?> answer) => Sends(facts => answer(facts) is { } text ? MessageFactory.Text(text) : null);

    public static Action<IServiceCollection> Sends(Func<TurnFacts, IActivity?> answer) => services => services.AddScoped<IBot>(_ => new ModelBot(answer));
}
