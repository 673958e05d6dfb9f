using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes conversations to the console.</summary>
public class ConsoleTranscriptLogger : ITranscriptLogger
{
    /// <summary>Writes an activity as a line of JSON.</summary>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Console.Out.WriteLineAsync(JsonConvert.SerializeObject(activity));
    }
}
