using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records conversations and finds them again.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>Gets a page of the activities of a conversation from a moment on.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>Gets a page of the conversations of a channel.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null);

    /// <summary>Deletes a conversation.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
