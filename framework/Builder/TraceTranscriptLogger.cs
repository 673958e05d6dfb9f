using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes conversations to <see cref="Trace"/>.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings _json = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
    };

    private readonly bool _traceActivity;

    /// <summary>Initializes a logger that writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <summary>Initializes a logger that writes whole activities, or only a line for each message while a debugger looks on.</summary>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    /// <summary>Writes an activity.</summary>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (_traceActivity)
        {
            Trace.TraceInformation(JsonConvert.SerializeObject(activity, _json));
        }
        else if (Debugger.IsAttached && activity.Type == ActivityTypes.Message)
        {
            Trace.TraceInformation($"{SpeakerOf(activity)} [{activity.Type}] {activity.AsMessageActivity()?.Text}");
        }

        return Task.CompletedTask;
    }

    private static string? SpeakerOf(IActivity activity) => activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role;
}
