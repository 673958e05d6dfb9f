using System.Runtime.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The places in a meeting where a notification can show.</summary>
public enum SurfaceType
{
    /// <summary>The type is not known.</summary>
    [EnumMember(Value = "unknown")]
    Unknown,

    /// <summary>The stage, as a dialog.</summary>
    [EnumMember(Value = "meetingStage")]
    MeetingStage,

    /// <summary>The icon of a tab.</summary>
    [EnumMember(Value = "meetingTabIcon")]
    MeetingTabIcon,
}
