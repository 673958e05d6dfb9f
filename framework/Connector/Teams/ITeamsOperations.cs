using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The calls about teams.</summary>
public interface ITeamsOperations
{
    /// <summary>Lists the channels of a team.</summary>
    /// <exception cref="HttpOperationException">Teams answered with an error.</exception>
    /// <exception cref="ValidationException">The id is null.</exception>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Gets what is known about a team.</summary>
    /// <exception cref="HttpOperationException">Teams answered with an error.</exception>
    /// <exception cref="ValidationException">The id is null.</exception>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default);
}
