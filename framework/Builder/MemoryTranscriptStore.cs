using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps conversations in memory.</summary>
/// <remarks>For tests and trials: nothing survives the process. Safe for concurrent use.</remarks>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = [];

    /// <summary>Records an activity.</summary>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var conversations))
            {
                _channels[activity.ChannelId] = conversations = [];
            }

            if (!conversations.TryGetValue(activity.Conversation.Id, out var transcript))
            {
                conversations[activity.Conversation.Id] = transcript = [];
            }

            transcript.Add(activity);
        }

        return Task.CompletedTask;
    }

    /// <summary>Gets a page of at most 20 activities of a conversation, oldest first.</summary>
    /// <exception cref="ArgumentNullException">An id is null.</exception>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var activities = ConversationsOf(channelId).GetValueOrDefault(conversationId) ?? [];
            var ordered = activities.Where(activity => !(activity.Timestamp < startDate)).OrderBy(activity => activity.Timestamp);
            return Task.FromResult(PageOf(ordered, activity => activity.Id, continuationToken));
        }
    }

    /// <summary>Deletes a conversation.</summary>
    /// <exception cref="ArgumentNullException">An id is null.</exception>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            ConversationsOf(channelId).Remove(conversationId);
        }

        return Task.CompletedTask;
    }

    /// <summary>Gets a page of at most 20 conversations of a channel, oldest first.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var transcripts = ConversationsOf(channelId).Select(conversation => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = conversation.Key,
                Created = conversation.Value.FirstOrDefault()?.Timestamp ?? default,
            });
            return Task.FromResult(PageOf(transcripts.OrderBy(transcript => transcript.Created), transcript => transcript.Id, continuationToken));
        }
    }

    private static PagedResult<T> PageOf<T>(IEnumerable<T> items, Func<T, string?> idOf, string? continuationToken)
    {
        var rest = continuationToken is null ? items : items.SkipWhile(item => idOf(item) != continuationToken).Skip(1);
        T[] page = [.. rest.Take(PageSize)];
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? idOf(page[^1]) : null };
    }

    private Dictionary<string, List<IActivity>> ConversationsOf(string channelId) => _channels.GetValueOrDefault(channelId) ?? [];
}
