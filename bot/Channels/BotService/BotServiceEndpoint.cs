using EthicalBot.Bot.Turn;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>POST /api/messages: what Azure Bot Service and the Emulator send. Acknowledged when it is stored; an invoke, or what expects replies, is answered when its turn is recorded.</summary>
internal sealed partial class BotServiceEndpoint(
    CallerCheck callers,
    BotServiceIncoming incoming,
    BotServiceConversations conversations,
    RecordedReply reply,
    TurnWakeup wakeup,
    TypingSignal typing,
    IOptions<BotServiceOptions> options,
    ILogger<BotServiceEndpoint> logger)
{
    /// <summary>Takes one activity.</summary>
    public async Task<IResult> PostAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (await BoundedBody.ReadAsync(context.Request, options.Value.MostActivityBytes, cancellationToken) is not { } body)
            return BotServiceAnswer.TooLarge(options.Value.MostActivityBytes);
        if (!BotServiceActivity.TryRead(body.Span, out var posted, out var fault))
            return BotServiceAnswer.BadRequest(fault);
        if (await callers.CheckAsync(context, posted, cancellationToken) is not { } caller)
            return BotServiceAnswer.Unauthorized();

        if (posted.Type == ActivityTypes.Typing)
        {
            typing.Show(incoming.KeyOf(posted));
            return BotServiceAnswer.Accepted();
        }

        if (incoming.From(posted, caller) is not { } activity)
            return BotServiceAnswer.Accepted();
        return await AcceptAsync(activity, posted.Type, cancellationToken);
    }

    private async Task<IResult> AcceptAsync(IncomingActivity activity, string type, CancellationToken cancellationToken)
    {
        switch (await conversations.AcceptAsync(activity, cancellationToken))
        {
            case AcceptOutcome.Stored stored:
                wakeup.Wake(activity.Conversation);
                return await AnswerAsync(activity, stored.ActivityId, type, cancellationToken);
            case AcceptOutcome.Duplicate duplicate:
                return await AnswerAsync(activity, duplicate.ActivityId, type, cancellationToken);
            case null:
                Log.OfOther(logger, activity.Conversation.Channel);
                return BotServiceAnswer.Accepted();
            default:
                return BotServiceAnswer.TryAgain();
        }
    }

    private async Task<IResult> AnswerAsync(IncomingActivity activity, string activityId, string type, CancellationToken cancellationToken) =>
        activity.Awaited ? await reply.WithRepliesAsync(activity.Conversation, activityId, cancellationToken)
        : type == ActivityTypes.Invoke ? await reply.ToInvokeAsync(activity.Conversation, activityId, cancellationToken)
        : BotServiceAnswer.Accepted();

    private static partial class Log
    {
        [LoggerMessage(1412, LogLevel.Warning, "An activity on {Channel} was left unanswered: its conversation belongs to another customer.")]
        public static partial void OfOther(ILogger logger, string channel);
    }
}
