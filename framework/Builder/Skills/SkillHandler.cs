using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Takes what skills send and passes it on to the user or to the bot that called them; for adapters with a credential provider.</summary>
public class SkillHandler : ChannelServiceHandler
{
    /// <summary>The turn-state key of the conversation that a skill's conversation stands for.</summary>
    public static readonly string SkillConversationReferenceKey = "Microsoft.Bot.Builder.Skills.SkillConversationReference";

    private readonly SkillTraffic _traffic;

    /// <summary>Initializes the handler.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the channel provider and the log is null.</exception>
    public SkillHandler(
        BotAdapter adapter,
        IBot bot,
        SkillConversationIdFactoryBase conversationIdFactory,
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfig,
        IChannelProvider? channelProvider = null,
        ILogger? logger = null)
        : base(credentialProvider, authConfig, channelProvider) =>
        _traffic = new SkillTraffic(adapter, bot, conversationIdFactory, ChannelScope, logger);

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

    private string ChannelScope() => ChannelProvider?.IsGovernment() == true
        ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
        : AuthenticationConstants.ToChannelFromBotOAuthScope;
}
