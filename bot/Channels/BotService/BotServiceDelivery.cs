using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using EthicalBot.Bot.Channels.DirectLine;
using EthicalBot.Bot.Operations;
using EthicalBot.Conversation.Mail;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Calls the Bot Connector with what was recorded, on every channel that has no delivery of its own.</summary>
internal sealed partial class BotServiceDelivery(BotFrameworkAuthentication authentication, Addressing addressing, KeyRing keys, ILogger<BotServiceDelivery> logger) : IChannelDelivery
{
    // Below the outbox's lease, so that nobody else takes what is still on its way.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    // A turn waits for it.
    private static readonly TimeSpan ShortLimit = TimeSpan.FromSeconds(1);

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

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            return await SendAsync(activity, limit.Token) is { } sent
                ? new DeliveryOutcome.Delivered(string.IsNullOrEmpty(sent.Id) ? null : Addressing.IndexOf(sent.Id, activity.ChannelId, keys))
                : new DeliveryOutcome.Failed("no address");
        }
        catch (ErrorResponseException exception)
        {
            return OutcomeOf(exception.Response?.StatusCode);
        }
        catch (SerializationException)
        {
            // It was taken; only what the channel said to that cannot be read.
            return new DeliveryOutcome.Delivered();
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return new DeliveryOutcome.Failed("its address does not open");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The channel's edge: no network, no token. Whatever it is, the outbox waits and tries again.
            Log.NotSent(logger, Fault.Of(exception));
            return new DeliveryOutcome.Postponed(TimeSpan.Zero);
        }
    }

    /// <inheritdoc/>
    public async Task ShowAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ShortLimit);
        try
        {
            await SendAsync(activity, limit.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // A sign of work is worth no second try, and no turn.
            Log.NotShown(logger, Fault.Of(exception));
        }
    }

    // Null when the conversation has no address.
    private async Task<ResourceResponse?> SendAsync(Activity recorded, CancellationToken cancellationToken)
    {
        if (await addressing.AddressAsync(recorded, cancellationToken) is not var (activity, address))
            return null;
        // Some channels answer nothing.
        return await CallAsync(activity, address, cancellationToken) ?? new();
    }

    private async Task<ResourceResponse?> CallAsync(Activity activity, ReturnAddress address, CancellationToken cancellationToken)
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
        [LoggerMessage(1410, LogLevel.Warning, "The channel could not be called, and will be again: {Fault}")]
        public static partial void NotSent(ILogger logger, string fault);

        [LoggerMessage(1411, LogLevel.Debug, "A sign of work was not shown: {Fault}")]
        public static partial void NotShown(ILogger logger, string fault);
    }
}
