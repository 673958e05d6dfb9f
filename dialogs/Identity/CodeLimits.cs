using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Dialogs.Identity;

/// <summary>How often codes may be sent and tried, counted before it is done and alike for what does not exist.</summary>
/// <remarks>
/// By conversation, by order and by what was named, aloud: a person goes on. By the address that the shop found, in silence:
/// else whoever has used up one address's tries would learn whose name and postcode lead to it.
/// </remarks>
public sealed class CodeLimits(IAttemptLimiter limiter, KeyRing keys)
{
    private const int PerCode = 5;
    private const int Sent = 5;
    private const int Tried = 15;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(1);

    /// <summary>A keyed index of what was named or of an address, which nobody can turn back.</summary>
    public string IndexOf(string value) => keys.BlindIndex("code-address", value);

    /// <summary>Whether a minute has gone by since the last one for the same.</summary>
    public Task<bool> MaySendNowAsync(TurnFacts facts, string named, CancellationToken cancellationToken) =>
        limiter.TryTakeAsync([new(keys.BlindIndex("code-pace", $"{facts.Conversation.Key}:{named}"), 1, Pace)], facts.StepKey("code-pace"), cancellationToken);

    /// <summary>Takes one sending.</summary>
    /// <param name="named">The index of what was named.</param>
    /// <param name="order">The order that stood beside; null for none.</param>
    public Task<bool> TrySendAsync(TurnFacts facts, string named, string? order, CancellationToken cancellationToken)
    {
        List<AttemptBucket> buckets = [new(ByConversation("code-sent", facts), Sent, Window), new(keys.BlindIndex("code-sent-named", named), Sent, Window)];
        if (order is not null)
            buckets.Add(new(keys.BlindIndex("code-sent-order", order), Sent, Window));
        return limiter.TryTakeAsync(buckets, facts.StepKey("code-sent"), cancellationToken);
    }

    /// <summary>Whether the address may still get one; nobody is told that it may not.</summary>
    /// <param name="address">The index of the address; one of nobody's where there is none.</param>
    public Task<bool> MayReachAsync(TurnFacts facts, string address, CancellationToken cancellationToken) =>
        limiter.TryTakeAsync([new(keys.BlindIndex("code-sent-address", address), Sent, Window)], facts.StepKey("code-reach"), cancellationToken);

    /// <summary>Takes one try at a code.</summary>
    public Task<bool> TryCodeAsync(TurnFacts facts, CodeChallenge challenge, CancellationToken cancellationToken) =>
        limiter.TryTakeAsync(
            [
                new(keys.BlindIndex("code-tried", challenge.Id), PerCode, Window),
                new(ByConversation("code-tried-conversation", facts), Tried, Window),
                new(keys.BlindIndex("code-tried-named", challenge.Named), Tried, Window),
            ],
            facts.StepKey("code-tried"), cancellationToken);

    /// <summary>Whether the address may still be proved; where not, no code is right.</summary>
    public Task<bool> MayBeRightAsync(TurnFacts facts, CodeChallenge challenge, CancellationToken cancellationToken) =>
        limiter.TryTakeAsync([new(keys.BlindIndex("code-tried-address", challenge.Address), Tried, Window)], facts.StepKey("code-right"), cancellationToken);

    /// <summary>Gives the try back after the right code, so that an owner may prove it as often as they need.</summary>
    public async Task GiveBackAsync(TurnFacts facts, CancellationToken cancellationToken)
    {
        await limiter.GiveBackAsync(facts.StepKey("code-tried"), cancellationToken);
        await limiter.GiveBackAsync(facts.StepKey("code-right"), cancellationToken);
    }

    private string ByConversation(string what, TurnFacts facts) => keys.BlindIndex(what, facts.Conversation.Key.ToString());
}
