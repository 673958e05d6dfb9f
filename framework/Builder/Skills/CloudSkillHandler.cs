using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Takes what skills send and passes it on to the user or to the bot that called them; for <see cref="CloudAdapterBase"/>.</summary>
public class CloudSkillHandler : CloudChannelServiceHandler
{
    /// <summary>The turn-state key of the conversation that a skill's conversation stands for.</summary>
    public static readonly string SkillConversationReferenceKey = SkillHandler.SkillConversationReferenceKey;

    private readonly SkillTraffic _traffic;

    /// <summary>Initializes the handler.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the log is null.</exception>
    public CloudSkillHandler(
        BotAdapter adapter, IBot bot, SkillConversationIdFactoryBase conversationIdFactory, BotFrameworkAuthentication auth, ILogger? logger = null)
        : base(auth) =>
        _traffic = new SkillTraffic(adapter, bot, conversationIdFactory, auth.GetOriginatingAudience, logger);

    /// <inheritdoc/>
    protected override Task<ResourceResponse> OnSendToConversationAsync(
        ClaimsIdentity claimsIdentity, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        _traffic.SendAsync(claimsIdentity, conversationId, null, activity, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ResourceResponse> OnReplyToActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        _traffic.SendAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnDeleteActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        _traffic.DeleteAsync(claimsIdentity, conversationId, activityId, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ResourceResponse> OnUpdateActivityAsync(
        ClaimsIdentity claimsIdentity, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        _traffic.UpdateAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ChannelAccount> OnGetConversationMemberAsync(
        ClaimsIdentity claimsIdentity, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        _traffic.GetMemberAsync(claimsIdentity, userId, conversationId, cancellationToken);
}
