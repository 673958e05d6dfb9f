namespace EthicalBot.Conversation.Turns;

/// <summary>Port: counts attempts at something guarded, before they are made, so that a crash or a parallel try cannot win one.</summary>
public interface IAttemptLimiter
{
    /// <summary>Takes one attempt from every bucket, or none; the same step key takes only once.</summary>
    /// <returns>True when all buckets had one left within the window.</returns>
    Task<bool> TryTakeAsync(IReadOnlyList<AttemptBucket> buckets, string stepKey, CancellationToken cancellationToken);

    /// <summary>Gives back what a step took, because it turned out to be no guess.</summary>
    Task GiveBackAsync(string stepKey, CancellationToken cancellationToken);
}
