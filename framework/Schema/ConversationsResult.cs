using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A page of conversations.</summary>
public class ConversationsResult
{
    /// <summary>Initializes an empty <see cref="ConversationsResult"/>.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Initializes a <see cref="ConversationsResult"/> with its values.</summary>
    public ConversationsResult(string? continuationToken = default, IList<ConversationMembers>? conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Gets or sets the token that asks for the next page, or null at the end.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>Gets or sets the conversations.</summary>
    [JsonProperty(PropertyName = "conversations")]
    public IList<ConversationMembers>? Conversations { get; set; }
}
