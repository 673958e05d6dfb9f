using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Builder.Teams;

public sealed class TeamsActivityExtensionsTests
{
    [Fact]
    public void Channel_data_is_read()
    {
        var activity = new Activity
        {
            ChannelData = JObject.Parse("""
                {"channel":{"id":"c"},"team":{"id":"t"},"meeting":{"id":"m"},"settings":{"selectedChannel":{"id":"s"}},"onBehalfOf":[{"mri":"ann"}]}
                """),
        };

        Assert.Equal("c", activity.TeamsGetChannelId());
        Assert.Equal("t", activity.TeamsGetTeamInfo()!.Id);
        Assert.Equal("m", activity.TeamsGetMeetingInfo()!.Id);
        Assert.Equal("s", activity.TeamsGetSelectedChannelId());
        Assert.Equal("ann", Assert.Single(activity.TeamsGetTeamOnBehalfOf()!).Mri);
    }

    [Fact]
    public void Missing_channel_data_is_null()
    {
        var activity = new Activity();
        Assert.Null(activity.TeamsGetChannelId());
        Assert.Null(activity.TeamsGetTeamInfo());
        Assert.Null(activity.TeamsGetMeetingInfo());
        Assert.Null(activity.TeamsGetSelectedChannelId());
        Assert.Null(activity.TeamsGetTeamOnBehalfOf());
    }

    [Fact]
    public void User_is_alerted_in_or_outside_the_meeting()
    {
        var activity = new Activity { ChannelData = new TeamsChannelData { Team = new TeamInfo("t") } };

        activity.TeamsNotifyUser();
        Assert.True(activity.GetChannelData<TeamsChannelData>()!.Notification!.Alert);

        activity.TeamsNotifyUser(true, "https://example.com");
        var data = activity.GetChannelData<TeamsChannelData>()!;
        Assert.Equal((false, true, "https://example.com"), (data.Notification!.Alert, data.Notification.AlertInMeeting, data.Notification.ExternalResourceUrl));
        Assert.Equal("t", data.Team!.Id);
    }
}
