using System.Runtime.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The kinds of roster that an account can be in.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum MembershipSourceTypes
{
    /// <summary>The roster of a channel.</summary>
    [EnumMember(Value = "channel")]
    Channel,

    /// <summary>The roster of a team.</summary>
    [EnumMember(Value = "team")]
    Team,
}
