using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Gate;

/// <summary>A bot that says whatever it is given, as a careless dialog would.</summary>
internal sealed class TalkativeBot(params IEnumerable<IActivity> activities) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity.Type == ActivityTypes.Message || turnContext.Activity.Type == ActivityTypes.ConversationUpdate
            ? turnContext.SendActivitiesAsync([.. activities], cancellationToken)
            : Task.CompletedTask;

    public static Action<IServiceCollection> Says(params IActivity[] activities) => services => services.AddScoped<IBot>(_ => new TalkativeBot(activities));
}
