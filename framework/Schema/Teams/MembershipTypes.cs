using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How an account belongs to a channel.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum MembershipTypes
{
    /// <summary>It is a member itself.</summary>
    [EnumMember(Value = "direct")]
    Direct,

    /// <summary>It is a member of a team that the channel is shared with.</summary>
    [EnumMember(Value = "transitive")]
    Transitive,
}
