namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>Where a message asks for something, before it is settled what of it counts.</summary>
internal sealed record ServiceMatch(ServiceAsk Ask, int Start, int End)
{
    public bool Overlaps(ServiceMatch other) => Start < other.End && other.Start < End;

    public bool Covers(ServiceMatch other) => Start <= other.Start && other.End <= End && (Start, End) != (other.Start, other.End);
}
