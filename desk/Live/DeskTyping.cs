using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Desk.Live;

/// <summary>Tells the agent of a case that its customer is typing.</summary>
internal sealed partial class DeskTyping(TypingSignal typing, ICases cases, IHubContext<DeskHub> hub, ILogger<DeskTyping> logger) : BackgroundService
{
    private const string CustomerTyping = "customerTyping";

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var conversation in typing.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                if (await cases.FindOfAsync(conversation, stoppingToken) is { Agent: { } agent } open)
                    await hub.Clients.User(agent).SendAsync(CustomerTyping, open.Reference, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: dots that nobody saw are no loss.
                Log.NotShown(logger, exception.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2021, LogLevel.Warning, "That a customer is typing was not shown: {Fault}")]
        public static partial void NotShown(ILogger logger, string fault);
    }
}
