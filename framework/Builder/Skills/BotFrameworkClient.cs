using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Forwards activities to a skill.</summary>
public abstract class BotFrameworkClient : IDisposable
{
    /// <summary>Forwards an activity to a skill, whose answer has a body of any type.</summary>
    public virtual async Task<InvokeResponse> PostActivityAsync(string? fromBotId, string? toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        await PostActivityAsync<object>(fromBotId, toBotId, toUrl, serviceUrl, conversationId, activity, cancellationToken).ConfigureAwait(false);

    /// <summary>Forwards an activity to a skill, whose answer has a body of one type.</summary>
    public abstract Task<InvokeResponse<T>> PostActivityAsync<T>(string? fromBotId, string? toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Frees what the client holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the client holds; this base holds nothing.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
