namespace EthicalBot.Privacy.Oversight;

/// <summary>Port: what was revealed at the desk.</summary>
public interface IReveals
{
    /// <summary>Every reveal from one time to another, newest first.</summary>
    Task<IReadOnlyList<Reveal>> ReadAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);
}
