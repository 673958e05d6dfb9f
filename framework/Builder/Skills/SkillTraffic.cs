using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Carries what a skill sends into the conversation that its own stands for.</summary>
internal sealed partial class SkillTraffic
{
    private readonly BotAdapter _adapter;
    private readonly IBot _bot;
    private readonly SkillConversationIdFactoryBase _conversationIdFactory;
    private readonly Func<string> _channelScope;
    private readonly ILogger _logger;

    public SkillTraffic(BotAdapter adapter, IBot bot, SkillConversationIdFactoryBase conversationIdFactory, Func<string> channelScope, ILogger? logger)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(bot);
        ArgumentNullException.ThrowIfNull(conversationIdFactory);
        _adapter = adapter;
        _bot = bot;
        _conversationIdFactory = conversationIdFactory;
        _channelScope = channelScope;
        _logger = logger ?? NullLogger.Instance;
    }

    public Task<ResourceResponse> SendAsync(ClaimsIdentity caller, string conversationId, string? replyToActivityId, Activity activity, CancellationToken cancellationToken) =>
        ContinueAsync(caller, conversationId, NewId, async (turnContext, reference, turnToken) =>
        {
            activity.ApplyConversationReference(reference);
            turnContext.Activity.Id = replyToActivityId;
            turnContext.Activity.CallerId = UrnOf(caller);
            if (activity.Type == ActivityTypes.EndOfConversation)
            {
                await _conversationIdFactory.DeleteConversationReferenceAsync(conversationId, turnToken).ConfigureAwait(false);
            }

            if (!IsForTheBot(activity))
            {
                return await turnContext.SendActivityAsync(activity, turnToken).ConfigureAwait(false);
            }

            PutOn(turnContext.Activity, activity);
            await _bot.OnTurnAsync(turnContext, turnToken).ConfigureAwait(false);
            return null;
        }, cancellationToken);

    public Task<ResourceResponse> UpdateAsync(ClaimsIdentity caller, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        ContinueAsync(caller, conversationId, NewId, async (turnContext, reference, turnToken) =>
        {
            activity.ApplyConversationReference(reference);
            turnContext.Activity.Id = activityId;
            turnContext.Activity.CallerId = UrnOf(caller);
            return await turnContext.UpdateActivityAsync(activity, turnToken).ConfigureAwait(false);
        }, cancellationToken);

    public Task DeleteAsync(ClaimsIdentity caller, string conversationId, string activityId, CancellationToken cancellationToken) =>
        ContinueAsync(caller, conversationId, NewId, async (turnContext, _, turnToken) =>
        {
            await turnContext.DeleteActivityAsync(activityId, turnToken).ConfigureAwait(false);
            return null;
        }, cancellationToken);

    public Task<ChannelAccount> GetMemberAsync(ClaimsIdentity caller, string userId, string conversationId, CancellationToken cancellationToken) =>
        ContinueAsync<ChannelAccount>(caller, conversationId, () => null!, async (turnContext, reference, turnToken) =>
            await turnContext.TurnState.Get<IConnectorClient>()! // The adapter puts it there.
                .Conversations.GetConversationMemberAsync(userId, reference.Conversation.Id, turnToken).ConfigureAwait(false), cancellationToken);

    private static ResourceResponse NewId() => new(Guid.NewGuid().ToString("N"));

    private static string UrnOf(ClaimsIdentity caller) => CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(caller.Claims);

    private static bool IsForTheBot(Activity activity) => activity.Type switch
    {
        ActivityTypes.EndOfConversation or ActivityTypes.Event => true,
        ActivityTypes.Command or ActivityTypes.CommandResult => !activity.Name!.StartsWith("application/", StringComparison.Ordinal), // A command has a name.
        _ => false,
    };

    // The turn began as an event, so that the middleware is ready; the bot sees what the skill sent.
    private static void PutOn(Activity turn, Activity sent)
    {
        turn.ChannelData = sent.ChannelData;
        turn.Code = sent.Code;
        turn.Entities = sent.Entities;
        turn.Locale = sent.Locale;
        turn.LocalTimestamp = sent.LocalTimestamp;
        turn.Name = sent.Name;
        turn.RelatesTo = sent.RelatesTo;
        turn.ReplyToId = sent.ReplyToId;
        turn.Timestamp = sent.Timestamp;
        turn.Text = sent.Text;
        turn.Type = sent.Type;
        turn.Value = sent.Value;
    }

    private async Task<T> ContinueAsync<T>(
        ClaimsIdentity caller,
        string conversationId,
        Func<T> whenNothingCameBack,
        Func<ITurnContext, ConversationReference, CancellationToken, Task<T?>> turn,
        CancellationToken cancellationToken)
        where T : class
    {
        var conversation = await FindAsync(conversationId, cancellationToken).ConfigureAwait(false);
        var reference = conversation.ConversationReference!; // Stored with the id.
        T? result = null;
        await _adapter.ContinueConversationAsync(caller, reference, conversation.OAuthScope!, RunAsync, cancellationToken).ConfigureAwait(false); // Null is the channel's own scope.
        return result ?? whenNothingCameBack();

        async Task RunAsync(ITurnContext turnContext, CancellationToken turnToken)
        {
            turnContext.TurnState.Add(SkillHandler.SkillConversationReferenceKey, conversation);
            result = await turn(turnContext, reference, turnToken).ConfigureAwait(false);
        }
    }

    private async Task<SkillConversationReference> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        SkillConversationReference? found;
        try
        {
            found = await _conversationIdFactory.GetSkillConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
        }
        catch (NotImplementedException)
        {
            Log.OldFactory(_logger);
#pragma warning disable CS0618 // Factories from before 4.8 have nothing else.
            var reference = await _conversationIdFactory.GetConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
#pragma warning restore CS0618
            found = new SkillConversationReference { ConversationReference = reference, OAuthScope = _channelScope() };
        }

        if (found is null)
        {
            Log.Unknown(_logger, conversationId);
            throw new KeyNotFoundException();
        }

        return found;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Got NotImplementedException when trying to call GetSkillConversationReferenceAsync() on the ConversationIdFactory, attempting to use deprecated GetConversationReferenceAsync() method instead.")]
        public static partial void OldFactory(ILogger logger);

        [LoggerMessage(2, LogLevel.Error, "Unable to get skill conversation reference for conversationId {ConversationId}.")]
        public static partial void Unknown(ILogger logger, string conversationId);
    }
}
