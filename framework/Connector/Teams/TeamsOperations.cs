using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The calls about teams and meetings over HTTP; each throws <see cref="HttpOperationException"/> when Teams answers with an error.</summary>
public partial class TeamsOperations : IServiceOperations<TeamsConnectorClient>, ITeamsOperations
{
    private static readonly HttpStatusCode[] _notified = [HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.MultiStatus];

    /// <summary>Initializes the calls of a client.</summary>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    public TeamsOperations(TeamsConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>Gets the client.</summary>
    public TeamsConnectorClient Client { get; private set; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(teamId);
        return await ReadAsync<ConversationList>($"v3/teams/{Uri.EscapeDataString(teamId)}/conversations", customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(teamId);
        return await ReadAsync<TeamDetails>($"v3/teams/{Uri.EscapeDataString(teamId)}", customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets what is known about a meeting.</summary>
    /// <exception cref="ValidationException">The id is null.</exception>
    public async Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(
        string meetingId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(meetingId);
        return await ReadAsync<MeetingInfo>($"v1/meetings/{Uri.EscapeDataString(meetingId)}", customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets what is known about a participant of a meeting.</summary>
    /// <exception cref="ValidationException">An id is null.</exception>
    public async Task<HttpOperationResponse<TeamsMeetingParticipant>> FetchParticipantWithHttpMessagesAsync(
        string meetingId,
        string participantId,
        string tenantId,
        Dictionary<string, List<string>>? customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        Require.Parameter(meetingId);
        Require.Parameter(participantId);
        Require.Parameter(tenantId);
        var path = $"v1/meetings/{Uri.EscapeDataString(meetingId)}/participants/{Uri.EscapeDataString(participantId)}{ServiceCall.Query(("tenantId", tenantId))}";
        return await ReadAsync<TeamsMeetingParticipant>(path, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows a notification to participants of a meeting; the body names those whom it did not reach, and is null when it reached all.</summary>
    /// <exception cref="ValidationException">The id is null.</exception>
    public async Task<HttpOperationResponse<MeetingNotificationResponse>> SendMeetingNotificationMessageAsync(
        string meetingId, MeetingNotificationBase notification, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(meetingId);
        var call = new ServiceCall(HttpMethod.Post, $"v1/meetings/{Uri.EscapeDataString(meetingId)}/notification")
        {
            Body = notification,
            Expected = _notified,
            WithBody = [HttpStatusCode.MultiStatus],
            Headers = customHeaders,
            Error = TeamsError,
        };
        return await call.SendAsync<MeetingNotificationResponse>(Client, cancellationToken).ConfigureAwait(false);
    }

    private static HttpOperationException TeamsError(string message, HttpRequestMessageWrapper request, HttpResponseMessageWrapper response, JsonSerializer reader)
    {
        var exception = new HttpOperationException(message) { Request = request, Response = response };
        try
        {
            exception.Body = WireJson.Read<ErrorResponse>(reader, Encoding.UTF8.GetBytes(response.Content ?? string.Empty));
        }
        catch (JsonException)
        {
            // The body is not that of Teams; it is in the response as text.
        }

        return exception;
    }

    private Task<HttpOperationResponse<T>> ReadAsync<T>(string path, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken) =>
        new ServiceCall(HttpMethod.Get, path) { Headers = customHeaders, Error = TeamsError }.SendAsync<T>(Client, cancellationToken);
}
