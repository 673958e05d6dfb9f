using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Builder.Teams;

public sealed class TeamsActivityHandlerTests
{
    public static TheoryData<string?, string, string> Invokes { get; } = new()
    {
        { null, "{}", "OnTeamsCardActionInvokeAsync" },
        { "fileConsent/invoke", "{'action':'accept'}", "OnTeamsFileConsentAcceptAsync" },
        { "fileConsent/invoke", "{'action':'decline'}", "OnTeamsFileConsentDeclineAsync" },
        { "actionableMessage/executeAction", "{}", "OnTeamsO365ConnectorCardActionAsync" },
        { "composeExtension/queryLink", "{}", "OnTeamsAppBasedLinkQueryAsync" },
        { "composeExtension/anonymousQueryLink", "{}", "OnTeamsAnonymousAppBasedLinkQueryAsync" },
        { "composeExtension/query", "{}", "OnTeamsMessagingExtensionQueryAsync" },
        { "composeExtension/selectItem", "{}", "OnTeamsMessagingExtensionSelectItemAsync" },
        { "composeExtension/submitAction", "{}", "OnTeamsMessagingExtensionSubmitActionAsync" },
        { "composeExtension/submitAction", "{'botMessagePreviewAction':'edit'}", "OnTeamsMessagingExtensionBotMessagePreviewEditAsync" },
        { "composeExtension/submitAction", "{'botMessagePreviewAction':'send'}", "OnTeamsMessagingExtensionBotMessagePreviewSendAsync" },
        { "composeExtension/fetchTask", "{}", "OnTeamsMessagingExtensionFetchTaskAsync" },
        { "composeExtension/querySettingUrl", "{}", "OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync" },
        { "composeExtension/setting", "{}", "OnTeamsMessagingExtensionConfigurationSettingAsync" },
        { "composeExtension/onCardButtonClicked", "{}", "OnTeamsMessagingExtensionCardButtonClickedAsync" },
        { "task/fetch", "{}", "OnTeamsTaskModuleFetchAsync" },
        { "task/submit", "{}", "OnTeamsTaskModuleSubmitAsync" },
        { "tab/fetch", "{}", "OnTeamsTabFetchAsync" },
        { "tab/submit", "{}", "OnTeamsTabSubmitAsync" },
        { "config/fetch", "{}", "OnTeamsConfigFetchAsync" },
        { "config/submit", "{}", "OnTeamsConfigSubmitAsync" },
        { "signin/verifyState", "{}", "OnTeamsSigninVerifyStateAsync" },
    };

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task Invoke_reaches_its_method_and_without_one_is_answered_501(string? name, string value, string expected)
    {
        var bot = new RecordingTeamsBot();

        Assert.Equal(200, (await Turns.InvokeAsync(bot, Invoke(name, JObject.Parse(value)))).Status);
        Assert.Equal([expected], bot.Called);
        Assert.Equal(501, (await Turns.InvokeAsync(new TeamsActivityHandler(), Invoke(name, JObject.Parse(value)))).Status);
    }

    [Theory]
    [InlineData("fileConsent/invoke", "{'action':'perhaps'}", "perhaps is not a supported Action.")]
    [InlineData("composeExtension/submitAction", "{'botMessagePreviewAction':'perhaps'}", "perhaps is not a supported BotMessagePreviewAction.")]
    [InlineData("task/fetch", null, "expected type 'String'")]
    public async Task Invoke_that_makes_no_sense_is_answered_400(string name, string? value, string message)
    {
        var answer = await Turns.InvokeAsync(new RecordingTeamsBot(), Invoke(name, value is null ? "text" : JObject.Parse(value)));
        Assert.Equal((400, message), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("channelCreated", "OnTeamsChannelCreatedAsync")]
    [InlineData("channelDeleted", "OnTeamsChannelDeletedAsync")]
    [InlineData("channelRenamed", "OnTeamsChannelRenamedAsync")]
    [InlineData("channelRestored", "OnTeamsChannelRestoredAsync")]
    [InlineData("channelShared", "OnTeamsChannelSharedAsync")]
    [InlineData("channelUnshared", "OnTeamsChannelUnsharedAsync")]
    [InlineData("teamArchived", "OnTeamsTeamArchivedAsync")]
    [InlineData("teamDeleted", "OnTeamsTeamDeletedAsync")]
    [InlineData("teamHardDeleted", "OnTeamsTeamHardDeletedAsync")]
    [InlineData("teamRenamed", "OnTeamsTeamRenamedAsync")]
    [InlineData("teamRestored", "OnTeamsTeamRestoredAsync")]
    [InlineData("teamUnarchived", "OnTeamsTeamUnarchivedAsync")]
    public Task Change_of_channel_or_team_reaches_its_method(string eventType, string expected) => ReachesAsync(
        new Activity(ActivityTypes.ConversationUpdate) { ChannelData = new TeamsChannelData { EventType = eventType } }, expected);

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", "OnTeamsReadReceiptAsync")]
    [InlineData("application/vnd.microsoft.meetingStart", "OnTeamsMeetingStartAsync")]
    [InlineData("application/vnd.microsoft.meetingEnd", "OnTeamsMeetingEndAsync")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", "OnTeamsMeetingParticipantsJoinAsync")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", "OnTeamsMeetingParticipantsLeaveAsync")]
    [InlineData("other", "OnEventAsync")]
    public Task Event_reaches_its_method(string name, string expected) =>
        ReachesAsync(new Activity(ActivityTypes.Event) { Name = name, Value = JObject.Parse("{}") }, expected);

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "OnTeamsMessageEditAsync")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "OnTeamsMessageUndeleteAsync")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "OnTeamsMessageSoftDeleteAsync")]
    public Task Change_of_a_message_reaches_its_method(string type, string eventType, string expected) =>
        ReachesAsync(new Activity(type) { ChannelData = new TeamsChannelData { EventType = eventType } }, expected);

    [Fact]
    public async Task Member_who_joined_is_looked_up()
    {
        var roster = new Roster("""{"id":"ann","givenName":"Ann","email":"ann@example.com"}""");
        TeamsChannelAccount? seen = null;
        var bot = new Welcoming(member => seen = member);

        await Turns.RunAsync(bot, Joined(), turn => turn.TurnState.Add<IConnectorClient>(roster.Connect()));

        Assert.Equal(("Ann", "ann@example.com"), (seen!.GivenName, seen.Email));
        Assert.Equal("/v3/conversations/19%3Ateam/members/ann", Assert.Single(roster.Asked));
    }

    [Fact]
    public async Task Member_who_is_gone_again_is_known_by_id_alone()
    {
        var roster = new Roster("""{"error":{"code":"ConversationNotFound"}}""", System.Net.HttpStatusCode.NotFound);
        TeamsChannelAccount? seen = null;

        await Turns.RunAsync(new Welcoming(member => seen = member), Joined(), turn => turn.TurnState.Add<IConnectorClient>(roster.Connect()));

        Assert.Equal("ann", seen!.Id);
    }

    [Fact]
    public async Task Member_who_left_is_told_without_looking_up()
    {
        var left = Joined();
        (left.MembersRemoved, left.MembersAdded) = (left.MembersAdded, null);
        await ReachesAsync(left, "OnMembersRemovedAsync");
    }

    private static Activity Joined() => new(ActivityTypes.ConversationUpdate)
    {
        ChannelId = Channels.Msteams,
        MembersAdded = [new ChannelAccount("ann")],
        Recipient = new ChannelAccount("bot"),
        ChannelData = new TeamsChannelData { EventType = "teamMemberAdded", Team = new TeamInfo { Id = "19:team" } },
    };

    private static Activity Invoke(string? name, object value) =>
        new(ActivityTypes.Invoke) { ChannelId = Channels.Msteams, Name = name, Value = value };

    private static async Task ReachesAsync(Activity activity, string expected)
    {
        activity.ChannelId = Channels.Msteams;
        var bot = new RecordingTeamsBot();
        await Turns.RunAsync(bot, activity);
        Assert.Equal([expected], bot.Called);
    }

    private sealed class Welcoming(Action<TeamsChannelAccount> welcome) : TeamsActivityHandler
    {
        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded,
            TeamInfo teamInfo,
            Microsoft.Bot.Builder.ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
        {
            welcome(Assert.Single(teamsMembersAdded));
            return Task.CompletedTask;
        }
    }
}
