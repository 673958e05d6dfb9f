using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Connector;

public class TeamsConnectorClientTests
{
    private static readonly List<TeamMember> _members = [new TeamMember("u1")];

    public static TheoryData<string, string, Func<ITeamsOperations, Task>> Calls => new()
    {
        { "GET /v3/teams/a%20b/conversations", "{}", t => t.FetchChannelListAsync("a b") },
        { "GET /v3/teams/a%20b", "{}", t => t.FetchTeamDetailsAsync("a b") },
        { "GET /v1/meetings/m%2F1", "{}", t => t.FetchMeetingInfoAsync("m/1") },
        { "GET /v1/meetings/m1/participants/p1?tenantId=t1", "{}", t => t.FetchParticipantAsync("m1", "p1", "t1") },
        { "POST /v1/meetings/m1/notification", "{}", t => t.SendMeetingNotificationAsync("m1", new TargetedMeetingNotification()) },
        { "POST /v3/batch/conversation/users/", "\"op\"", t => t.SendMessageToListOfUsersAsync(new Activity(), _members, "t1") },
        { "POST /v3/batch/conversation/tenant/", "\"op\"", t => t.SendMessageToAllUsersInTenantAsync(new Activity(), "t1") },
        { "POST /v3/batch/conversation/team/", "\"op\"", t => t.SendMessageToAllUsersInTeamAsync(new Activity(), "team", "t1") },
        { "POST /v3/batch/conversation/channels/", "\"op\"", t => t.SendMessageToListOfChannelsAsync(new Activity(), _members, "t1") },
        { "GET /v3/batch/conversation/op", "{}", t => t.GetOperationStateAsync("op") },
        { "GET /v3/batch/conversation/failedentries/op?continuationToken=x", "{}", t => t.GetPagedFailedEntriesAsync("op", "x") },
        { "DELETE /v3/batch/conversation/op", "", t => t.CancelOperationAsync("op") },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Each_call_has_its_verb_and_its_path(string expected, string body, Func<ITeamsOperations, Task> call)
    {
        using var teams = new RecordingHandler(body: body);
        using var client = Client(teams);

        await call(client.Teams);

        Assert.Equal(expected, teams.Only);
    }

    [Fact]
    public async Task A_batch_names_its_members_and_returns_the_id_of_its_operation()
    {
        using var teams = new RecordingHandler(HttpStatusCode.Created, "\"operation-1\"");
        using var client = Client(teams);

        var operation = await client.Teams.SendMessageToListOfUsersAsync(new Activity(ActivityTypes.Message) { Text = "hi" }, _members, "t1");

        var sent = JObject.Parse(teams.Calls[0].Body!); // A batch has a body.
        Assert.Equal("operation-1", operation);
        Assert.Equal(("u1", "hi", "t1"), ((string?)sent["members"]![0]!["id"], (string?)sent["activity"]!["text"], (string?)sent["tenantId"])); // All three are sent.
    }

    [Fact]
    public async Task An_error_of_Teams_is_thrown_with_its_response()
    {
        using var teams = new RecordingHandler(HttpStatusCode.Forbidden, "{\"error\":{\"code\":\"no\"}}");
        using var client = Client(teams);

        var error = await Assert.ThrowsAsync<HttpOperationException>(() => client.Teams.FetchMeetingInfoAsync("m1"));

        Assert.Equal(HttpStatusCode.Forbidden, error.Response!.StatusCode); // Set for every error.
        Assert.Equal("no", Assert.IsType<ErrorResponse>(error.Body).Error?.Code);
    }

    [Fact]
    public async Task A_throttled_batch_is_tried_again_and_then_given_up()
    {
        using var teams = new RecordingHandler(HttpStatusCode.TooManyRequests, "{}");
        using var client = Client(teams);

        var error = await Assert.ThrowsAsync<AggregateException>(() => client.Teams.GetOperationStateAsync("op"));

        Assert.Equal(teams.Calls.Count, error.InnerExceptions.Count);
        Assert.True(teams.Calls.Count > 1);
        Assert.All(error.InnerExceptions, inner => Assert.IsType<HttpOperationException>(inner));
    }

    [Fact]
    public async Task Nulls_and_empty_lists_are_refused()
    {
        using var teams = new RecordingHandler();
        using var client = Client(teams);

        await Assert.ThrowsAsync<ValidationException>(() => client.Teams.FetchChannelListAsync(null!));
        await Assert.ThrowsAsync<ValidationException>(() => client.Teams.FetchParticipantAsync("m", null!, "t"));
        await Assert.ThrowsAsync<ValidationException>(() => client.Teams.SendMessageToListOfUsersAsync(new Activity(), [], "t"));
        Assert.Throws<ArgumentNullException>(() => new TeamsConnectorClient((ServiceClientCredentials)null!));
        Assert.Empty(teams.Calls);
    }

    private static TeamsConnectorClient Client(HttpMessageHandler handler) =>
        new(new Uri("http://teams.test/"), MicrosoftAppCredentials.Empty, new HttpClient(handler), disposeHttpClient: true);
}
