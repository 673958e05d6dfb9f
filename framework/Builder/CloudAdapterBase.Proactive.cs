using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns that no request starts.</content>
public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The reference is null.</exception>
    public override Task ContinueConversationAsync(
        string? botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), reference, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The reference is null.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument other than the audience is null.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(callback);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The activity or the callback is null.</exception>
    /// <exception cref="ArgumentException">The activity has no conversation or no service URL.</exception>
    public override Task ContinueConversationAsync(
        string? botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The activity has no conversation or no service URL.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument other than the audience is null.</exception>
    /// <exception cref="ArgumentException">The activity has no conversation or no service URL.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        if (continuationActivity.Conversation is null)
        {
            throw new ArgumentException("The continuation Activity should contain a Conversation value.");
        }

        if (continuationActivity.ServiceUrl is null)
        {
            throw new ArgumentException("The continuation Activity should contain a ServiceUrl value.");
        }

        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The service URL is blank, or the parameters or the callback are null.</exception>
    public override async Task CreateConversationAsync(
        string? botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
        {
            throw new ArgumentNullException(nameof(serviceUrl));
        }

        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        Log.Creating(Logger, channelId);

        var identity = CreateClaimsIdentity(botAppId);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);

        using var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken).ConfigureAwait(false);
        await RunAsync(
            new Turn(identity, null, callback, connectors),
            CreateActivity(created, channelId, serviceUrl, conversationParameters),
            connector,
            userTokens,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn that no request started.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        Log.Continuing(Logger, continuationActivity.Conversation?.Id);
        var turn = new Turn(claimsIdentity, audience, callback, BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity));
        await RunAsync(turn, continuationActivity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the identity of the bot itself.</summary>
    protected static ClaimsIdentity CreateClaimsIdentity(string? botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);

    private static Activity CreateActivity(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters)
    {
        var activity = Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId);
        activity.ChannelData = parameters.ChannelData;
        activity.Recipient = parameters.Bot!; // A group may be created without one.
        return (Activity)activity;
    }
}
