using EthicalBot.Conversation.Turns;
using EthicalBot.Orders;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>How often a proof may be tried: by conversation against guessing many orders, by order against guessing from many conversations.</summary>
public sealed class ProofLimits(IAttemptLimiter limiter, KeyRing keys)
{
    private const string Step = "proof";
    private const int PerConversation = 5;
    private const int PerOrder = 5;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Takes one try; unknown orders are counted like known ones, so that the limit tells nothing either.</summary>
    public Task<bool> TryTakeAsync(TurnFacts facts, OrderNumber number, CancellationToken cancellationToken) =>
        limiter.TryTakeAsync(
            [
                new(keys.BlindIndex("proof-of-conversation", facts.Conversation.Key.ToString()), PerConversation, Window),
                new(keys.BlindIndex("proof-of-order", number.Value), PerOrder, Window),
            ],
            facts.StepKey(Step), cancellationToken);

    /// <summary>Gives the try back after a right proof, so that an owner may look as often as they like.</summary>
    public Task GiveBackAsync(TurnFacts facts, CancellationToken cancellationToken) => limiter.GiveBackAsync(facts.StepKey(Step), cancellationToken);
}
