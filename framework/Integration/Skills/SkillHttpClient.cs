using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Skills;

/// <summary>Forwards activities to skills under conversation ids of its own.</summary>
public class SkillHttpClient : BotFrameworkHttpClient
{
    private readonly SkillConversationIdFactoryBase _conversationIdFactory;

    /// <summary>Initializes the client with an HTTP client, which ends with it, the bot's credentials and what makes the ids.</summary>
    /// <exception cref="ArgumentNullException">The HTTP client or the credential provider is null.</exception>
    public SkillHttpClient(
        HttpClient httpClient,
        ICredentialProvider credentialProvider,
        SkillConversationIdFactoryBase conversationIdFactory,
        IChannelProvider? channelProvider = null,
        ILogger? logger = null)
        : base(httpClient, credentialProvider, channelProvider, logger) => _conversationIdFactory = conversationIdFactory;

    /// <summary>Forwards an activity to a skill, whose answer has a body of any type.</summary>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string fromBotId, BotFrameworkSkill toSkill, Uri callbackUrl, Activity activity, CancellationToken cancellationToken) =>
        await PostActivityAsync<object>(fromBotId, toSkill, callbackUrl, activity, cancellationToken).ConfigureAwait(false);

    /// <summary>Forwards an activity to a skill, whose answer has a body of one type.</summary>
    public virtual Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId, BotFrameworkSkill toSkill, Uri callbackUrl, Activity activity, CancellationToken cancellationToken) =>
        PostActivityAsync<T>(ChannelScope, fromBotId, toSkill, callbackUrl, activity, cancellationToken);

    /// <summary>Forwards an activity that came for an audience to a skill, whose answer has a body of one type.</summary>
    public virtual async Task<InvokeResponse<T>> PostActivityAsync<T>(
        string originatingAudience, string fromBotId, BotFrameworkSkill toSkill, Uri callbackUrl, Activity activity, CancellationToken cancellationToken)
    {
        var conversationId = await ConversationIdAsync(originatingAudience, fromBotId, toSkill, activity, cancellationToken).ConfigureAwait(false);
        return await PostActivityAsync<T>(fromBotId, toSkill.AppId, toSkill.SkillEndpoint!, callbackUrl, conversationId, activity, cancellationToken)
            .ConfigureAwait(false); // The call refuses a null.
    }

    private async Task<string> ConversationIdAsync(
        string originatingAudience, string fromBotId, BotFrameworkSkill toSkill, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            var options = new SkillConversationIdFactoryOptions
            {
                FromBotOAuthScope = originatingAudience,
                FromBotId = fromBotId,
                Activity = activity,
                BotFrameworkSkill = toSkill,
            };
            return await _conversationIdFactory.CreateSkillConversationIdAsync(options, cancellationToken).ConfigureAwait(false);
        }
        catch (NotImplementedException)
        {
#pragma warning disable CS0618 // Factories from before 4.8 have nothing else.
            return await _conversationIdFactory.CreateSkillConversationIdAsync(activity.GetConversationReference(), cancellationToken).ConfigureAwait(false);
#pragma warning restore CS0618
        }
    }
}
