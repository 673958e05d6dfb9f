using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Members of teams and conversations.</content>
public static partial class TeamsInfo
{
    /// <summary>Gets the members of a team, by default the turn's.</summary>
    /// <exception cref="InvalidOperationException">The id is not given and not in the turn.</exception>
    [Obsolete("Teams ends the unpaged list of members; use GetPagedTeamMembersAsync.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        MembersAsync(turnContext, teamId ?? TeamOf(turnContext), cancellationToken);

    /// <summary>Gets the members of the turn's team or conversation.</summary>
    /// <exception cref="InvalidOperationException">The turn has no conversation.</exception>
    [Obsolete("Teams ends the unpaged list of members; use GetPagedMembersAsync.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(
        ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        MembersAsync(turnContext, TeamOrConversationOf(turnContext), cancellationToken);

    /// <summary>Gets a page of the members of a team, by default the turn's.</summary>
    /// <exception cref="InvalidOperationException">The id is not given and not in the turn.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string? teamId = default,
        string? continuationToken = default,
        int? pageSize = default,
        CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, teamId ?? TeamOf(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>Gets a page of the members of the turn's team or conversation.</summary>
    /// <exception cref="InvalidOperationException">The turn has no conversation.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = default, string? continuationToken = default, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, TeamOrConversationOf(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>Gets a member of a team, by default the turn's.</summary>
    /// <exception cref="InvalidOperationException">An id is not given and not in the turn.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string? teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, teamId ?? TeamOf(turnContext), cancellationToken);

    /// <summary>Gets a member of the turn's team or conversation.</summary>
    /// <exception cref="InvalidOperationException">The id is not given, or the turn has no conversation.</exception>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, TeamOrConversationOf(turnContext), cancellationToken);

    private static string? TeamOrConversationOf(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersAsync(
        ITurnContext turnContext, string? conversationId, CancellationToken cancellationToken)
    {
        var conversations = Connector(turnContext).Conversations;
        RequireConversation(conversationId, "GetMembers");
        var members = await conversations.GetConversationMembersAsync(conversationId!, cancellationToken).ConfigureAwait(false);
        return members.Select(AsTeamsAccount);
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(
        ITurnContext turnContext, string? conversationId, string? continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        var conversations = Connector(turnContext).Conversations;
        RequireConversation(conversationId, "GetMembers");
        var page = await conversations.GetConversationPagedMembersAsync(conversationId!, pageSize, continuationToken, cancellationToken)
            .ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turnContext, string userId, string? conversationId, CancellationToken cancellationToken)
    {
        var conversations = Connector(turnContext).Conversations;
        RequireConversation(conversationId, "GetMember");
        if (string.IsNullOrEmpty(userId))
        {
            throw Missing(nameof(userId));
        }

        return AsTeamsAccount(
            await conversations.GetConversationMemberAsync(userId, conversationId!, cancellationToken).ConfigureAwait(false));
    }

    private static void RequireConversation(string? conversationId, string operation)
    {
        if (string.IsNullOrEmpty(conversationId))
        {
            throw new InvalidOperationException($"The {operation} operation needs a valid conversation Id.");
        }
    }

    private static TeamsChannelAccount AsTeamsAccount(ChannelAccount account) =>
        JObject.FromObject(account).ToObject<TeamsChannelAccount>()!; // An object was written, so one comes back.
}
