namespace EthicalBot.Handoff.Presence;

/// <summary>Says whether a person can take over, from who is there and when the company is open; never more than is true.</summary>
public sealed class Reachability(IAgentPresence presence, OpeningHours hours, TimeProvider time)
{
    /// <summary>How a person can be reached now.</summary>
    public async Task<PersonReach> NowAsync(CancellationToken cancellationToken)
    {
        var keepsHours = hours.Openings.Count > 0;
        if (keepsHours && !hours.IsOpen(time.GetUtcNow()))
            return PersonReach.Closed;
        if (await presence.FreeAsync(cancellationToken) > 0)
            return PersonReach.Free;
        return keepsHours ? PersonReach.NobodyInHours : PersonReach.Nobody;
    }
}
