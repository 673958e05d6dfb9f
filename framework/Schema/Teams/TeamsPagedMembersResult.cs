using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of the members of a conversation in Teams.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Initializes an empty <see cref="TeamsPagedMembersResult"/>.</summary>
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>Initializes a <see cref="TeamsPagedMembersResult"/> whose members are read out of plain accounts.</summary>
    public TeamsPagedMembersResult(string? continuationToken = default, IList<ChannelAccount>? members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(member => JObject.FromObject(member).ToObject<TeamsChannelAccount>()!).ToList();
    }

    /// <summary>Gets or sets the token that asks for the next page, or null at the end.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>Gets or sets the members.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<TeamsChannelAccount>? Members { get; set; }
}
