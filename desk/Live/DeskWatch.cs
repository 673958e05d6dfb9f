using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Events;
using EthicalBot.Handoff.Presence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Desk.Live;

/// <summary>Watches the desk: who is there, whose session has ended, and which customer waits in vain.</summary>
internal sealed partial class DeskWatch(
    DeskConnections connections, SessionCheck sessions, IAgentPresence presence, ICases cases, IConversations conversations, IInbox inbox, IPersonRecorder recorder,
    DeskOptions options, TimeProvider time, ILogger<DeskWatch> logger) : BackgroundService
{
    private const int SecondsBetweenSights = 10;
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    // After a restart the agents' pages need a moment to be back, and who waits is not told in that moment that nobody answers.
    private static readonly TimeSpan Return = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // While nobody watched, nobody could be seen, nor answer: absence is counted from here, or a restart would take every conversation from its agent.
        var watchingSince = time.GetUtcNow();
        var away = TimeSpan.FromSeconds(options.AwaySeconds);
        using var timer = new PeriodicTimer(Tick, time);
        for (var tick = 0; await timer.WaitForNextTickAsync(stoppingToken); tick++)
        {
            try
            {
                if (tick % SecondsBetweenSights == 0)
                    await SeeWhoIsThereAsync(stoppingToken);
                var now = time.GetUtcNow();
                foreach (var waiting in now - Return >= watchingSince ? await cases.UnansweredAsync(now - TimeSpan.FromSeconds(options.AnswerSeconds), stoppingToken) : [])
                    await TellBotAsync(DeskEvent.Unanswered, waiting, stoppingToken);
                foreach (var alone in now - away >= watchingSince ? await cases.LeftAloneAsync(now - away, stoppingToken) : [])
                    await TellBotAsync(DeskEvent.LeftAlone, alone, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: the next second looks again.
                Log.Failed(logger, exception.GetType().Name);
            }
        }
    }

    private async Task SeeWhoIsThereAsync(CancellationToken stoppingToken)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in connections.All)
        {
            // A request asks for itself whether its session still counts; a socket stays open and has to be asked.
            if (page.User is { } user && await sessions.StillCountsAsync(user, stoppingToken))
                there.Add(user.Agent().Id);
            else
                page.Abort(); // It is among the open ones until it has closed, and its agent must not be noted as there for it.
        }

        await presence.SeenAsync(there, stoppingToken);
    }

    private async Task TellBotAsync(string news, OpenCase about, CancellationToken stoppingToken)
    {
        if (await conversations.FindAsync(about.Conversation, stoppingToken) is not { } conversation)
            return;
        var outcome = await inbox.AcceptAsync(DeskEvent.Make(news, about, conversation, time.GetUtcNow()), stoppingToken);
        if (outcome is AcceptOutcome.Stored)
            Log.Waits(logger, about.Reference, news);
        if (outcome is AcceptOutcome.Ended)
        {
            // Nobody is in the chat any more: what was written there is a message now.
            await recorder.RecordAsync(new($"{about.Reference}/left/{about.WaitingSince.ToUnixTimeMilliseconds()}", conversation, conversation.Floor.Holder == FloorHolder.Bot ? null : FloorHolder.Bot,
                [new CaseQueued(about.Reference, CaseKind.Message, about.WaitingSince)]), stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2011, LogLevel.Warning, "Case {Reference}: {News}. The customer is told.")]
        public static partial void Waits(ILogger logger, string reference, string news);

        [LoggerMessage(2012, LogLevel.Error, "Watching the desk failed and goes on in a second: {Fault}")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
