using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Records what comes in and what goes out in each turn.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private static readonly JsonSerializerSettings _json = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    private readonly ITranscriptLogger _logger;

    /// <summary>Initializes the middleware with where it records.</summary>
    /// <exception cref="ArgumentNullException">The logger is null.</exception>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger = transcriptLogger ?? throw new ArgumentNullException(
            nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.");
    }

    /// <summary>Records copies of the turn's activities, in order, once the turn has run.</summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        if (turnContext.Activity is { } incoming)
        {
            incoming.From ??= new ChannelAccount();
            if (string.IsNullOrEmpty(incoming.From.Role))
            {
                incoming.From.Role = RoleTypes.User;
            }

            // The event that continues a conversation was said by nobody.
            if (!(incoming.Type == ActivityTypes.Event && incoming.Name == ActivityEventNames.ContinueConversation))
            {
                Note(transcript, CopyOf(incoming));
            }
        }

        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            var responses = await nextSend().ConfigureAwait(false);
            foreach (var activity in activities)
            {
                Note(transcript, CopyOf(activity));
            }

            return responses;
        });

        turnContext.OnUpdateActivity(async (_, activity, nextUpdate) =>
        {
            var response = await nextUpdate().ConfigureAwait(false);
            var update = CopyOf(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Note(transcript, update);
            return response;
        });

        turnContext.OnDeleteActivity(async (_, reference, nextDelete) =>
        {
            await nextDelete().ConfigureAwait(false);
            Note(transcript, new Activity(ActivityTypes.MessageDelete, reference.ActivityId).ApplyConversationReference(reference, false));
        });

        await nextTurn(cancellationToken).ConfigureAwait(false);
        while (transcript.TryDequeue(out var activity))
        {
            await LogAsync(activity).ConfigureAwait(false);
        }
    }

    private static Activity CopyOf(Activity activity)
    {
        var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, _json), _json)!; // It was written from one.
        if (string.IsNullOrEmpty(copy.Id))
        {
            copy.Id = $"g_{Guid.NewGuid()}";
        }

        return copy;
    }

    private static void Note(Queue<IActivity> transcript, Activity activity)
    {
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        transcript.Enqueue(activity);
    }

    // A broken log must not break the conversation.
    private async Task LogAsync(IActivity activity)
    {
        try
        {
            await _logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            System.Diagnostics.Trace.TraceError($"Transcript logActivity failed with {broken}");
        }
    }
}
