using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records conversations.</summary>
public interface ITranscriptLogger
{
    /// <summary>Records an activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
