using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The calls about teams and meetings, for their body alone; each throws <see cref="HttpOperationException"/> when Teams answers with an error.</summary>
public static partial class TeamsOperationsExtensions
{
    /// <summary>Lists the channels of a team.</summary>
    public static Task<ConversationList> FetchChannelListAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        BodyOf(operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken));

    /// <summary>Gets what is known about a team.</summary>
    public static Task<TeamDetails> FetchTeamDetailsAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        BodyOf(operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken));

    /// <summary>Gets what is known about a meeting.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<MeetingInfo> FetchMeetingInfoAsync(this ITeamsOperations operations, string meetingId, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "GetMeetingInfoWithHttpMessagesAsync", "FetchMeetingInfo").FetchMeetingInfoWithHttpMessagesAsync(meetingId, null, cancellationToken));

    /// <summary>Gets what is known about a participant of a meeting.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<TeamsMeetingParticipant> FetchParticipantAsync(
        this ITeamsOperations operations, string meetingId, string participantId, string tenantId, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "GetParticipantWithHttpMessagesAsync", "FetchParticipantAsync")
            .FetchParticipantWithHttpMessagesAsync(meetingId, participantId, tenantId, null, cancellationToken));

    /// <summary>Shows a notification to participants of a meeting and returns whom it did not reach, or null when it reached all.</summary>
    /// <exception cref="InvalidOperationException">The calls are not those of <see cref="TeamsOperations"/>.</exception>
    public static Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        this ITeamsOperations operations, string meetingId, MeetingNotificationBase notification, CancellationToken cancellationToken = default) =>
        BodyOf(Whole(operations, "SendMeetingNotificationWithHttpMessagesAsync", "SendMeetingNotificationAsync")
            .SendMeetingNotificationMessageAsync(meetingId, notification, null, cancellationToken));

    private static TeamsOperations Whole(ITeamsOperations operations, string call, string wanted) =>
        operations as TeamsOperations ?? throw new InvalidOperationException($"TeamsOperations with {call} is required for {wanted}.");

    private static async Task<T> BodyOf<T>(Task<HttpOperationResponse<T>> call)
    {
        using var result = await call.ConfigureAwait(false);
        return result.Body;
    }
}
