namespace EthicalBot.Handoff.Presence;

/// <summary>Says whether a person can take over, from who is there and when the company is open; never more than is true.</summary>
public sealed class Reachability(IAgentPresence presence, OpeningHours hours, TimeProvider time)
{
    private bool KeepsHours => hours.Openings.Count > 0;

    private bool IsClosed => KeepsHours && !hours.IsOpen(time.GetUtcNow());

    /// <summary>How a person can be reached now.</summary>
    public async Task<PersonReach> NowAsync(CancellationToken cancellationToken) =>
        IsClosed ? PersonReach.Closed
        : await presence.FreeAsync(cancellationToken) > 0 ? PersonReach.Free
        : KeepsHours ? PersonReach.NobodyInHours : PersonReach.Nobody;

    /// <summary>How many people customers are promised now.</summary>
    public async Task<int> FreeAsync(CancellationToken cancellationToken) => IsClosed ? 0 : await presence.FreeAsync(cancellationToken);
}
