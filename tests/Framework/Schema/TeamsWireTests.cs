using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Schema;

public sealed class TeamsWireTests
{
    private static readonly JsonSerializerSettings s_wire = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void Channel_data_is_read_from_an_activity()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""
            {"type":"conversationUpdate","channelData":{"eventType":"channelShared","channel":{"id":"c","name":"General","type":"shared"},
             "team":{"id":"t","aadGroupId":"g"},"tenant":{"id":"x"},"notification":{"alert":true},"meeting":{"id":"m"},
             "settings":{"selectedChannel":{"id":"s"},"more":1},"onBehalfOf":[{"itemid":0,"mentionType":"person","mri":"29:1","displayName":"Ann"}],
             "sharedWithTeams":[{"id":"t2"}],"membershipSource":{"sourceType":"team","membershipType":"transitive","id":"r"},"legacy":{"k":1}}}
            """)!;

        var data = activity.GetChannelData<TeamsChannelData>()!;

        Assert.Equal(("channelShared", "c", "shared"), (data.EventType, data.Channel!.Id, data.Channel.Type));
        Assert.Equal(("g", "x", "m"), (data.Team!.AadGroupId, data.Tenant!.Id, data.Meeting!.Id));
        Assert.True(data.Notification!.Alert);
        Assert.Equal("s", data.Settings!.SelectedChannel!.Id);
        Assert.Equal(("Ann", "29:1"), (data.OnBehalfOf![0].DisplayName, data.OnBehalfOf[0].Mri));
        Assert.Equal("t2", Assert.Single(data.SharedWithTeams!).Id);
        Assert.Equal(MembershipSourceTypes.Team, data.MembershipSource!.SourceType);
        Assert.Equal(MembershipTypes.Transitive, data.MembershipSource.MembershipType);
        Assert.True(JToken.DeepEquals((JObject)activity.ChannelData!, JObject.Parse(JsonConvert.SerializeObject(data, s_wire))));
    }

    [Fact]
    public void Roster_entry_names_the_entra_object_id_in_its_own_way()
    {
        var account = JsonConvert.DeserializeObject<TeamsChannelAccount>(
            """{"id":"1","objectId":"o","givenName":"Ann","userPrincipalName":"ann@example.org"}""")!;

        Assert.Equal(("o", "Ann", "ann@example.org"), (account.AadObjectId, account.GivenName, account.UserPrincipalName));
        Assert.Equal(
            """{"givenName":"Ann","userPrincipalName":"ann@example.org","id":"1","aadObjectId":"o"}""",
            JsonConvert.SerializeObject(account, s_wire));
    }

    [Fact]
    public void Page_of_members_is_read_out_of_plain_accounts()
    {
        var plain = JsonConvert.DeserializeObject<ChannelAccount>("""{"id":"1","objectId":"o","email":"ann@example.org"}""")!;

        var page = new TeamsPagedMembersResult("next", [plain]);

        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal(("1", "o", "ann@example.org"), (page.Members![0].Id, page.Members[0].AadObjectId, page.Members[0].Email));
    }

    [Fact]
    public void Action_of_a_messaging_extension_is_read()
    {
        var action = JObject.Parse("""
            {"commandId":"c","commandContext":"message","botMessagePreviewAction":"send","data":{"k":"v"},"context":{"theme":"dark"},
             "botActivityPreview":[{"type":"message","text":"t"}],"messagePayload":{"id":"1","deleted":false,"linkToMessage":"https://example.org/m",
             "from":{"user":{"userIdentityType":"aadUser","id":"u"}},"body":{"contentType":"html","content":"<b>x</b>"},
             "reactions":[{"reactionType":"like","user":{"user":{"id":"u"}}}],"mentions":[{"id":0,"mentionText":"@b"}]},"state":"s"}
            """).ToObject<MessagingExtensionAction>()!;

        Assert.Equal(("c", "message", "send"), (action.CommandId, action.CommandContext, action.BotMessagePreviewAction));
        Assert.Equal(("s", "dark"), (action.State, action.Context!.Theme));
        Assert.Equal("v", ((JObject)action.Data!)["k"]);
        Assert.Equal("t", action.BotActivityPreview![0].Text);
        Assert.Equal(("https://example.org/m", "u"), (action.MessagePayload!.LinkToMessage!.ToString(), action.MessagePayload.From!.User!.Id));
        Assert.Equal(0, action.MessagePayload.Mentions![0].Id);
    }

    [Fact]
    public void Answers_of_task_modules_say_what_they_are()
    {
        Assert.Equal("""{"task":{"value":{"title":"T","height":3},"type":"continue"}}""", JsonConvert.SerializeObject(
            new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("T", 3))), s_wire));
        Assert.Equal("message", new TaskModuleMessageResponse("bye").Type);
        Assert.Equal("continue", new TaskModuleCardResponse().Type);
        Assert.Equal(
            """{"config":{"type":"auth"},"responseType":"config"}""",
            JsonConvert.SerializeObject(new ConfigAuthResponse { Config = new BotConfigAuth() }, s_wire));
        Assert.Equal("config", new ConfigTaskResponse { Config = new TaskModuleMessageResponse("bye") }.ResponseType);
    }

    [Theory]
    [InlineData(null, """{"type":"task/fetch"}""")]
    [InlineData("""{"k":1}""", """{"k":1,"type":"task/fetch"}""")]
    public void Action_that_opens_a_task_module_marks_its_value(string? value, string expected)
    {
        var action = new TaskModuleAction("Open", value);

        Assert.Equal(("invoke", "Open"), (action.Type, action.Title));
        Assert.True(JToken.DeepEquals(JToken.Parse(expected), JToken.Parse((string)action.Value!)));
    }

    [Fact]
    public void Action_that_opens_a_task_module_takes_an_object() =>
        Assert.Equal(7, (int)JObject.Parse((string)new TaskModuleAction("Open", new { Data = 7 }).Value!)["Data"]!);

    [Fact]
    public void Action_of_a_connector_card_keeps_the_type_it_was_given()
    {
        var target = new O365ConnectorCardOpenUriTarget("default", "https://example.org");
        var action = new O365ConnectorCardOpenUri(O365ConnectorCardOpenUri.Type, "n", "1", [target]);

        Assert.Equal("OpenUri", ((O365ConnectorCardActionBase)action).Type);
        Assert.True(JToken.DeepEquals(
            JObject.Parse("""{"@type":"OpenUri","name":"n","@id":"1","targets":[{"os":"default","uri":"https://example.org"}]}"""),
            JObject.Parse(JsonConvert.SerializeObject(action, s_wire))));
    }

    [Fact]
    public void Start_of_a_meeting_is_read()
    {
        var start = JObject.Parse("""
            {"MeetingType":"Scheduled","Title":"T","Id":"i","JoinUrl":"https://example.org/j","StartTime":"2026-11-20T10:00:00Z"}
            """).ToObject<MeetingStartEventDetails>()!;

        Assert.Equal(("Scheduled", "T", "i", "https://example.org/j"), (start.MeetingType, start.Title, start.Id, start.JoinUrl!.ToString()));
        Assert.Equal(new DateTime(2026, 11, 20, 10, 0, 0, DateTimeKind.Utc), start.StartTime.ToUniversalTime());
    }

    [Fact]
    public void Notification_in_a_meeting_survives_a_round_trip()
    {
        var notification = new TargetedMeetingNotification
        {
            Value = new TargetedMeetingNotificationValue
            {
                Recipients = ["29:1"],
                Surfaces =
                [
                    new MeetingStageSurface<TaskModuleContinueResponse>
                    {
                        ContentType = ContentType.Task,
                        Content = new TaskModuleContinueResponse(new TaskModuleTaskInfo("T")),
                    },
                    new MeetingTabIconSurface { TabEntityId = "tab" },
                ],
            },
            ChannelData = new MeetingNotificationChannelData { OnBehalfOfList = [new OnBehalfOf { Mri = "29:1" }] },
        };

        var json = JObject.Parse(JsonConvert.SerializeObject(notification));
        var read = json.ToObject<TargetedMeetingNotification>()!;

        Assert.Equal("targetedMeetingNotification", json["type"]);
        Assert.Equal(["meetingStage", "task"], json.SelectTokens("value.surfaces[0]['surface','contentType']").Select(name => (string?)name));
        var stage = Assert.IsType<MeetingStageSurface<TaskModuleContinueResponse>>(read.Value!.Surfaces![0]);
        Assert.Equal("T", stage.Content!.Value!.Title);
        Assert.Equal("tab", Assert.IsType<MeetingTabIconSurface>(read.Value.Surfaces[1]).TabEntityId);
        Assert.True(JToken.DeepEquals(json, JObject.FromObject(read)));
    }

    [Fact]
    public void Surface_of_an_unknown_type_is_refused() =>
        Assert.Throws<ArgumentException>(() => JsonConvert.DeserializeObject<Surface>("""{"surface":"ceiling"}"""));

    [Theory]
    [InlineData("1000", "1000", true)]
    [InlineData("1000", "1001", true)]
    [InlineData("1001", "1000", false)]
    [InlineData("1000", null, false)]
    [InlineData(null, "1000", false)]
    [InlineData("a", "1000", false)]
    public void Message_is_read_when_it_is_not_after_the_last_one_that_was(string? message, string? last, bool expected) =>
        Assert.Equal(expected, new ReadReceiptInfo(last).IsMessageRead(message));

    [Fact]
    public void Attachment_is_its_own_preview_when_none_is_given()
    {
        var attachment = new HeroCard("T").ToAttachment();

        var extended = attachment.ToMessagingExtensionAttachment();

        Assert.Equal((attachment.ContentType, attachment.Content), (extended.ContentType, extended.Content));
        Assert.NotSame(attachment, extended.Preview);
        Assert.Same(attachment.Content, extended.Preview!.Content);
        Assert.Same(attachment, attachment.ToMessagingExtensionAttachment(attachment).Preview);
    }

    [Theory]
    [InlineData("failedEntries")]
    [InlineData("failedEntryResponses")]
    public void Entries_of_a_batch_that_failed_are_read(string member)
    {
        var failed = JsonConvert.DeserializeObject<BatchFailedEntriesResponse>(
            $$$"""{"continuationToken":"n","{{{member}}}":[{"entryId":"1","error":"400 User not found"}]}""")!;

        Assert.Equal(("1", "400 User not found"), (failed.FailedEntries[0].EntryId, failed.FailedEntries[0].Error));
    }

    [Fact]
    public void State_of_a_batch_counts_by_status()
    {
        var state = JsonConvert.DeserializeObject<BatchOperationState>(
            """{"state":"Completed","statusMap":{"400":1,"201":9},"retryAfter":null,"totalEntriesCount":10}""")!;

        Assert.Equal(("Completed", 1, 9, 10), (state.State, state.StatusMap[400], state.StatusMap[201], state.TotalEntriesCount));
    }

    [Fact]
    public void Submit_of_a_tab_keeps_what_it_does_not_name()
    {
        var submit = JsonConvert.DeserializeObject<TabSubmit>(
            """{"tabContext":{"tabEntityId":"e"},"context":{"theme":"dark"},"data":{"type":"tab/submit","own":1}}""")!;

        Assert.Equal(("e", "dark", "tab/submit"), (submit.TabEntityContext!.TabEntityId, submit.Context!.Theme, submit.Data!.Type));
        Assert.Equal(1, (int)submit.Data.Properties["own"]!);
    }
}
