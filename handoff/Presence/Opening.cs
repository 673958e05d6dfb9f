namespace EthicalBot.Handoff.Presence;

/// <summary>One stretch of opening hours, on each day from the first to the last.</summary>
public sealed record Opening(DayOfWeek First, DayOfWeek Last, TimeOnly From, TimeOnly To)
{
    /// <summary>Whether the local day and time fall in it.</summary>
    public bool Contains(DayOfWeek day, TimeOnly time)
    {
        var length = ((int)Last - (int)First + 7) % 7;
        return ((int)day - (int)First + 7) % 7 <= length && time >= From && time < To;
    }
}
