using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Bot.Turn;

/// <summary>The Bot Framework adapter of a turn: nothing that is sent leaves before it is recorded, so sending returns the outbox's id.</summary>
internal sealed class TurnAdapter(IOutboundGate gate) : BotAdapter
{
    /// <summary>Runs the middleware and the bot over one activity.</summary>
    public async Task ProcessAsync(Activity activity, TurnFacts facts, IServiceProvider services, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(facts);
        turn.TurnState.Add(services);
        await RunPipelineAsync(turn, bot, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var facts = turnContext.Facts();
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
            responses[index] = await gate.PassAsync(activities[index], facts, cancellationToken) is { } id ? new ResourceResponse(id) : new ResourceResponse();

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"The channel {turnContext.Activity.ChannelId} cannot change a message that was sent.");

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"The channel {turnContext.Activity.ChannelId} cannot take back a message that was sent.");
}
