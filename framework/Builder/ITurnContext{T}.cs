using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn whose incoming activity is a <typeparamref name="T"/>.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>Gets the incoming activity.</summary>
    new T Activity { get; }
}
