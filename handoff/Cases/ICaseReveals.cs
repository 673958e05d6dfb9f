namespace EthicalBot.Handoff.Cases;

/// <summary>Port: counts how often agents had to reveal something; many reveals tell that an allow-list lacks a field.</summary>
public interface ICaseReveals
{
    /// <summary>Counts one more in a case.</summary>
    Task AddAsync(string reference, CancellationToken cancellationToken);

    /// <summary>The cases that were opened since a time, and the reveals in them.</summary>
    Task<RevealCount> CountAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
