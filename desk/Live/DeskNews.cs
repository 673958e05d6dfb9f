using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Desk.Live;

/// <summary>Tells the desk's pages which case has something new, by its reference; they fetch what they may see.</summary>
internal sealed partial class DeskNews(ConversationSignal signal, ICases cases, IHubContext<DeskHub> hub, ILogger<DeskNews> logger) : BackgroundService
{
    /// <summary>The message to the pages.</summary>
    public const string Changed = "changed";

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rings = signal.Listen();
        // A case that is closed is found by nobody any more, and its end is news too.
        var known = new Dictionary<ConversationKey, string>();
        while (await rings.WaitToReadAsync(stoppingToken))
        {
            var changed = new HashSet<ConversationKey>();
            while (rings.TryRead(out var conversation))
                changed.Add(conversation);
            foreach (var conversation in changed)
                await TellAsync(conversation, known, stoppingToken);
        }
    }

    private async Task TellAsync(ConversationKey conversation, Dictionary<ConversationKey, string> known, CancellationToken stoppingToken)
    {
        try
        {
            var open = await cases.FindOfAsync(conversation, stoppingToken);
            if (known.TryGetValue(conversation, out var before) && before != open?.Reference && known.Remove(conversation))
                await hub.Clients.All.SendAsync(Changed, before, stoppingToken);
            if (open is null)
                return;
            if (known.TryAdd(conversation, open.Reference))
                Log.OnTheDesk(logger, open.Reference, open.Kind);
            await hub.Clients.All.SendAsync(Changed, open.Reference, stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // The loop's edge: the pages look for themselves now and then.
            Log.NotTold(logger, exception.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2002, LogLevel.Information, "Case {Reference} is on the desk ({Kind}).")]
        public static partial void OnTheDesk(ILogger logger, string reference, CaseKind kind);

        [LoggerMessage(2001, LogLevel.Error, "The desk's pages were not told of a change ({Fault}); they will find it by themselves.")]
        public static partial void NotTold(ILogger logger, string fault);
    }
}
