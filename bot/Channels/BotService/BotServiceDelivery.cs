using System.Net;
using System.Security.Claims;
using EthicalBot.Bot.Channels.DirectLine;
using EthicalBot.Bot.Operations;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Calls the Bot Connector with what was recorded, on every channel that has no delivery of its own.</summary>
internal sealed partial class BotServiceDelivery(BotFrameworkAuthentication authentication, Addressing addressing, ILogger<BotServiceDelivery> logger) : IChannelDelivery
{
    // Below the outbox's lease, so that nobody else takes what is still on its way.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public bool ReadsMailbox => false;

    /// <inheritdoc/>
    public bool Serves(string channel) => channel != DirectLineTicket.Channel;

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> DeliverAsync(Activity activity, CancellationToken cancellationToken)
    {
        // The request that waits takes it from the record.
        if (activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new DeliveryOutcome.Delivered();
        if (await addressing.AddressAsync(activity, cancellationToken) is not var (addressed, address))
            return new DeliveryOutcome.Failed("no address");

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            return new DeliveryOutcome.Delivered((await SendAsync(addressed, address, limit.Token))?.Id);
        }
        catch (ErrorResponseException exception)
        {
            return OutcomeOf(exception.Response?.StatusCode);
        }
        catch (HttpRequestException)
        {
            return new DeliveryOutcome.Postponed(TimeSpan.Zero);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryOutcome.Postponed(TimeSpan.Zero);
        }
    }

    /// <inheritdoc/>
    public async Task ShowAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (await addressing.AddressAsync(activity, cancellationToken) is not var (addressed, address))
            return;
        try
        {
            await SendAsync(addressed, address, cancellationToken);
        }
        catch (Exception exception) when (exception is ErrorResponseException or HttpRequestException)
        {
            // A sign of work is worth no second try.
            Log.NotShown(logger, Fault.Of(exception));
        }
    }

    private async Task<ResourceResponse?> SendAsync(Activity activity, ReturnAddress address, CancellationToken cancellationToken)
    {
        var caller = new ClaimsIdentity(address.Claims.Select(claim => new Claim(claim.Key, claim.Value)));
        var factory = authentication.CreateConnectorFactory(caller);
        using var connector = await factory.CreateAsync(address.Reference.ServiceUrl!, address.Audience, cancellationToken); // no activity comes in without one
        return string.IsNullOrEmpty(activity.ReplyToId)
            ? await connector.Conversations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken)
            : await connector.Conversations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    // What the channel may take later is tried again; what it refuses for good is not.
    private static DeliveryOutcome OutcomeOf(HttpStatusCode? status) => status switch
    {
        null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new DeliveryOutcome.Postponed(TimeSpan.Zero),
        _ => new DeliveryOutcome.Failed($"the channel answered {(int)status}"),
    };

    private static partial class Log
    {
        [LoggerMessage(1411, LogLevel.Debug, "A sign of work was not shown: {Fault}")]
        public static partial void NotShown(ILogger logger, string fault);
    }
}
