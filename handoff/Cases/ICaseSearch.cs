namespace EthicalBot.Handoff.Cases;

/// <summary>Port: finds cases by the blind indexes of what was told in them.</summary>
public interface ICaseSearch
{
    /// <summary>The cases that keep any of these indexes, newest first.</summary>
    /// <param name="indexes">As <see cref="EthicalBot.Privacy.Keys.CaseIndex"/> makes them to find.</param>
    /// <param name="closedToo">Whether those that are closed and still within retention are found too.</param>
    Task<IReadOnlyList<FoundCase>> FindAsync(IReadOnlyCollection<string> indexes, bool closedToo, CancellationToken cancellationToken);
}
