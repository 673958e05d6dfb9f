using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about teams, meetings and members.</summary>
public static partial class TeamsInfo
{
    /// <summary>Gets what is known about a participant of a meeting, by default the sender in the turn's meeting.</summary>
    /// <exception cref="InvalidOperationException">An id is not given and not in the turn.</exception>
    public static async Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(
        ITurnContext turnContext,
        string? meetingId = null,
        string? participantId = null,
        string? tenantId = null,
        CancellationToken cancellationToken = default)
    {
        meetingId ??= MeetingOf(turnContext, "This method is only valid within the scope of a MS Teams Meeting.");
        participantId ??= turnContext.Activity.From?.AadObjectId ?? throw Missing(nameof(participantId));
        tenantId ??= turnContext.Activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id ?? throw Missing(nameof(tenantId));
        using var teams = TeamsConnector(turnContext);
        return await teams.Teams.FetchParticipantAsync(meetingId, participantId, tenantId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets what is known about a meeting, by default the turn's.</summary>
    /// <exception cref="InvalidOperationException">The id is not given and not in the turn.</exception>
    public static async Task<MeetingInfo> GetMeetingInfoAsync(
        ITurnContext turnContext, string? meetingId = null, CancellationToken cancellationToken = default)
    {
        meetingId ??= MeetingOf(
            turnContext, "The meetingId can only be null if turnContext is within the scope of a MS Teams Meeting.");
        using var teams = TeamsConnector(turnContext);
        return await teams.Teams.FetchMeetingInfoAsync(meetingId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows a notification in a meeting, by default the turn's, and returns whom it did not reach.</summary>
    /// <exception cref="InvalidOperationException">The id is not given and not in the turn, or the notification is null.</exception>
    public static async Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        ITurnContext turnContext,
        MeetingNotificationBase notification,
        string? meetingId = null,
        CancellationToken cancellationToken = default)
    {
        meetingId ??= MeetingOf(turnContext, "This method is only valid within the scope of a MS Teams Meeting.");
        notification = notification ?? throw Missing(nameof(notification));
        using var teams = TeamsConnector(turnContext);
        return await teams.Teams.SendMeetingNotificationAsync(meetingId, notification, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets what is known about a team, by default the turn's.</summary>
    /// <exception cref="InvalidOperationException">The id is not given and not in the turn.</exception>
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default)
    {
        teamId ??= TeamOf(turnContext);
        using var teams = TeamsConnector(turnContext);
        return await teams.Teams.FetchTeamDetailsAsync(teamId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the channels of a team, by default the turn's.</summary>
    /// <exception cref="InvalidOperationException">The id is not given and not in the turn.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default)
    {
        teamId ??= TeamOf(turnContext);
        using var teams = TeamsConnector(turnContext);
        var channels = await teams.Teams.FetchChannelListAsync(teamId, cancellationToken).ConfigureAwait(false);
        return channels.Conversations!; // Teams always lists at least the general channel.
    }

    private static string MeetingOf(ITurnContext turnContext, string complaint) =>
        turnContext.Activity.TeamsGetMeetingInfo()?.Id ?? throw new InvalidOperationException(complaint);

    private static string TeamOf(ITurnContext turnContext) => turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static InvalidOperationException Missing(string name) => new($"{name} is required.");

    private static IConnectorClient Connector(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("This method requires a connector client.");

    // With the HTTP client of the turn's connector, which stays its own.
    private static TeamsConnectorClient TeamsConnector(ITurnContext turnContext)
    {
        var connector = Connector(turnContext);
        return connector is ConnectorClient { HttpClient: { } httpClient }
            ? new TeamsConnectorClient(connector.BaseUri, connector.Credentials, httpClient, false)
            : new TeamsConnectorClient(connector.BaseUri, connector.Credentials!); // Only a connector of the caller's has no HTTP client.
    }
}
