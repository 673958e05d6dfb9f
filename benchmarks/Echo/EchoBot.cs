using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Benchmarks.Echo;

/// <summary>Says what it hears, as the SDK's own sample does.</summary>
internal sealed class EchoBot : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var reply = $"Echo: {turnContext.Activity.Text}";
        await turnContext.SendActivityAsync(MessageFactory.Text(reply, reply), cancellationToken);
    }
}
