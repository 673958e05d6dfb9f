using System.Runtime.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The kinds of content of a surface.</summary>
public enum ContentType
{
    /// <summary>The kind is not known.</summary>
    [EnumMember(Value = "unknown")]
    Unknown,

    /// <summary>A task module.</summary>
    [EnumMember(Value = "task")]
    Task,
}
