using System.Diagnostics;
using EthicalBot.Bot.Operations;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Turn;

/// <summary>Claims a conversation's waiting activities one by one, runs each through the pipeline and records what came of it.</summary>
internal sealed partial class TurnRunner(
    IInbox inbox, ITurnRecorder recorder, TurnPipeline pipeline, IServiceScopeFactory scopes, IOptions<TurnOptions> options, TimeProvider time, ILogger<TurnRunner> logger)
{
    /// <summary>Answers everything that waits in the conversation, unless another holder does.</summary>
    public async Task RunAllAsync(ConversationKey conversation, string holder, CancellationToken stoppingToken)
    {
        while (await inbox.ClaimAsync(conversation, holder, options.Value.Lease, stoppingToken) is { } turn)
        {
            if (!await RunAsync(turn, stoppingToken))
                return;
        }
    }

    /// <summary>Runs one turn; false when there is no use in going on with this conversation now.</summary>
    private async Task<bool> RunAsync(ClaimedTurn turn, CancellationToken stoppingToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var limit = new CancellationTokenSource(options.Value.Limit, time);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, limit.Token);
        try
        {
            // The last run apologises instead of trying once more, so that a customer is never left without a word.
            var record = turn.Attempt > options.Value.Attempts
                ? await AnswerAsync(turn, static (pipeline, _) => pipeline.ApologiseAsync, cancellation.Token)
                : await AnswerAsync(turn, static (_, bot) => bot.OnTurnAsync, cancellation.Token);
            var outcome = await recorder.RecordAsync(record, cancellation.Token);
            Log.Recorded(logger, turn.ActivityId, turn.Activity.Type, outcome, turn.Attempt, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (outcome == RecordOutcome.StateConflict)
                await inbox.PostponeAsync(turn, TimeSpan.Zero, stoppingToken);
            return outcome == RecordOutcome.RecordedMoreWaits;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // The turn's edge: nothing was recorded, so running again repeats nothing.
            Log.Failed(logger, turn.ActivityId, turn.Attempt, Fault.Of(exception));
            await inbox.PostponeAsync(turn, TimeSpan.FromSeconds(turn.Attempt - 1), stoppingToken);
            return false;
        }
    }

    private async Task<TurnRecord> AnswerAsync(ClaimedTurn turn, Func<TurnPipeline, IBot, BotCallbackHandler> answer, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var storage = scope.ServiceProvider.GetRequiredService<TurnStorage>();
        var facts = new TurnFacts(turn.Conversation, turn.ActivityId, time.GetUtcNow()) { Awaited = turn.Awaited };
        storage.Begin(turn.Conversation.Subject);
        await pipeline.RunAsync(turn.Activity, facts, scope.ServiceProvider, answer(pipeline, scope.ServiceProvider.GetRequiredService<IBot>()), cancellationToken);
        return new(turn, facts.Language, facts.Disclosure, facts.FloorTo, [.. facts.ChangesWithPseudonyms(), .. storage.Changes()]);
    }

    private static partial class Log
    {
        [LoggerMessage(1011, LogLevel.Information, "Turn {ActivityId} ({Type}): {Outcome}, attempt {Attempt}, {Milliseconds:0.0} ms.")]
        public static partial void Recorded(ILogger logger, string activityId, string type, RecordOutcome outcome, int attempt, double milliseconds);

        [LoggerMessage(1012, LogLevel.Error, "Turn {ActivityId} failed in attempt {Attempt}, left nothing behind and runs again: {Fault}")]
        public static partial void Failed(ILogger logger, string activityId, int attempt, string fault);
    }
}
