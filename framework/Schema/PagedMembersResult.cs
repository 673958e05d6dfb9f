using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A page of the members of a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Initializes an empty <see cref="PagedMembersResult"/>.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Initializes a <see cref="PagedMembersResult"/> with its values.</summary>
    public PagedMembersResult(string? continuationToken = default, IList<ChannelAccount>? members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Gets or sets the token that asks for the next page, or null at the end.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>Gets or sets the members.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount>? Members { get; set; }
}
