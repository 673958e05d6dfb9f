using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Reads and writes what Teams keeps in the channel data of activities.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>Returns the id of the channel, or null.</summary>
    public static string? TeamsGetChannelId(this IActivity activity) => Data(activity)?.Channel?.Id;

    /// <summary>Returns the id of the channel that was chosen when the bot was installed, or null.</summary>
    public static string? TeamsGetSelectedChannelId(this IActivity activity) => Data(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>Returns the meeting, or null.</summary>
    public static TeamsMeetingInfo? TeamsGetMeetingInfo(this IActivity activity) => Data(activity)?.Meeting;

    /// <summary>Returns the team, or null.</summary>
    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => Data(activity)?.Team;

    /// <summary>Returns on whose behalf the activity is sent, or null.</summary>
    public static IList<OnBehalfOf>? TeamsGetTeamOnBehalfOf(this IActivity activity) => Data(activity)?.OnBehalfOf;

    /// <summary>Lets Teams alert the user to the activity.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    /// <summary>Lets Teams alert the user to the activity, in the meeting or outside it.</summary>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string? externalResourceUrl = null)
    {
        var data = Data(activity) ?? new TeamsChannelData();
        data.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
        activity.ChannelData = data;
    }

    private static TeamsChannelData? Data(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
