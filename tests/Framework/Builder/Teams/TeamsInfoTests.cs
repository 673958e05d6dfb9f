using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace EthicalBot.Tests.Framework.Builder.Teams;

public sealed class TeamsInfoTests
{
    [Fact]
    public async Task Team_channels_and_members_are_those_of_the_turn()
    {
        var roster = new Roster("""{"id":"19:team","name":"Sales","conversations":[{"id":"c1"}],"members":[{"id":"ann","surname":"Smith"}]}""");
        using var turn = Turn(roster);

        Assert.Equal("Sales", (await TeamsInfo.GetTeamDetailsAsync(turn)).Name);
        Assert.Equal("c1", Assert.Single(await TeamsInfo.GetTeamChannelsAsync(turn)).Id);
        Assert.Equal("Smith", Assert.Single((await TeamsInfo.GetPagedMembersAsync(turn)).Members!).Surname);
        Assert.Equal("19:team", (await TeamsInfo.GetMemberAsync(turn, "ann")).Id);
        Assert.All(roster.Asked, path => Assert.Contains("19%3Ateam", path, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Meeting_and_participant_are_those_of_the_turn()
    {
        var roster = new Roster("""{"user":{"userPrincipalName":"ann"},"details":{"id":"m"}}""");
        using var turn = Turn(roster);

        Assert.NotNull(await TeamsInfo.GetMeetingInfoAsync(turn));
        Assert.NotNull(await TeamsInfo.GetMeetingParticipantAsync(turn));
        Assert.Contains("tenant", roster.Asked[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_turn_does_not_know_is_asked_for()
    {
        using var turn = Turns.Of(new Activity(ActivityTypes.Message) { ChannelId = Channels.Msteams, From = new ChannelAccount("ann") });
        turn.TurnState.Add<IConnectorClient>(new Roster("{}").Connect());

        Assert.Equal("This method is only valid within the scope of MS Teams Team.", await RefusedAsync(() => TeamsInfo.GetTeamDetailsAsync(turn)));
        Assert.Equal("This method is only valid within the scope of MS Teams Team.", await RefusedAsync(() => TeamsInfo.GetTeamChannelsAsync(turn)));
        Assert.Equal("This method is only valid within the scope of a MS Teams Meeting.", await RefusedAsync(() => TeamsInfo.GetMeetingParticipantAsync(turn)));
        Assert.Equal("participantId is required.", await RefusedAsync(() => TeamsInfo.GetMeetingParticipantAsync(turn, "m")));
        Assert.Equal("tenantId is required.", await RefusedAsync(() => TeamsInfo.GetMeetingParticipantAsync(turn, "m", "p")));
        Assert.Equal("The GetMember operation needs a valid conversation Id.", await RefusedAsync(() => TeamsInfo.GetMemberAsync(turn, "ann")));
        Assert.Equal("operationId is required.", await RefusedAsync(() => TeamsInfo.GetOperationStateAsync(turn, null!)));
    }

    [Fact]
    public async Task Without_connector_nobody_is_asked()
    {
        using var turn = Turns.Of(RecordingAdapter.Message());
        Assert.Equal("This method requires a connector client.", await RefusedAsync(() => TeamsInfo.GetMemberAsync(turn, "ann")));
    }

    [Fact]
    public async Task Thread_in_a_channel_is_started_by_the_adapter()
    {
        var adapter = new StartingAdapter();
        using var turn = new TurnContext(adapter, RecordingAdapter.Message());

        var (reference, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("hi"), "19:channel", "app");

        Assert.Equal(("19:channel", "a1"), (reference.Conversation.Id, id));
        Assert.Equal(("app", Channels.Msteams), (adapter.AppId, adapter.ChannelId));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(turn, null!, null!, "app"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(turn, null!, string.Empty, "app"));
    }

    private static async Task<string> RefusedAsync(Func<Task> call) => (await Assert.ThrowsAsync<InvalidOperationException>(call)).Message;

    private static TurnContext Turn(Roster roster)
    {
        var turn = Turns.Of(new Activity(ActivityTypes.Message)
        {
            ChannelId = Channels.Msteams,
            From = new ChannelAccount("ann", aadObjectId: "aad"),
            ChannelData = new TeamsChannelData
            {
                Team = new TeamInfo { Id = "19:team" },
                Meeting = new TeamsMeetingInfo { Id = "m" },
                Tenant = new TenantInfo { Id = "tenant" },
            },
        });
        turn.TurnState.Add<IConnectorClient>(roster.Connect());
        return turn;
    }

    private sealed class StartingAdapter : BotAdapter
    {
        public string? AppId { get; private set; }

        public string? ChannelId { get; private set; }

        public override async Task CreateConversationAsync(
            string botAppId,
            string channelId,
            string serviceUrl,
            string audience,
            ConversationParameters conversationParameters,
            BotCallbackHandler callback,
            CancellationToken cancellationToken)
        {
            (AppId, ChannelId) = (botAppId, channelId);
            var channel = ((TeamsChannelData)conversationParameters.ChannelData!).Channel!.Id;
            using var turn = new TurnContext(this, new Activity { Id = "a1", Conversation = new ConversationAccount(id: channel) });
            await callback(turn, cancellationToken);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
