using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Approvals;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Orders.Writes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Approvals;

/// <summary>The real bot, and on a word of the test's the one call by which a dialog asks a person.</summary>
internal sealed class AskingBot(CustomerBot bot, ApprovalAsking asking, CustomerFacts shop, IReadOnlyDictionary<string, ShopWrite> writes) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message && writes.TryGetValue(turnContext.Activity.Text ?? "", out var write))
        {
            var facts = await shop.ReadAsync(write, turnContext.Facts().At, cancellationToken);
            await asking.AskAsync(turnContext, write, facts!, cancellationToken); // the demo shop answers
            return;
        }

        await bot.OnTurnAsync(turnContext, cancellationToken);
    }

    public static Action<IServiceCollection> Asks(params (string Said, ShopWrite Write)[] writes) => services =>
    {
        services.AddScoped<CustomerBot>();
        services.AddScoped<IBot>(provider => new AskingBot(
            provider.GetRequiredService<CustomerBot>(), provider.GetRequiredService<ApprovalAsking>(), provider.GetRequiredService<CustomerFacts>(), writes.ToDictionary(one => one.Said, one => one.Write)));
    };
}
