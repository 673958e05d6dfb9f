namespace EthicalBot.Handoff.Cases;

/// <summary>Port: the cases that wait for a person.</summary>
public interface ICases
{
    /// <summary>Reads open cases, oldest first; each look is written to the audit log under the reader's name.</summary>
    Task<IReadOnlyList<OpenCase>> ReadOpenAsync(string reader, CancellationToken cancellationToken);

    /// <summary>Closes a case; false when there is no open one with this reference.</summary>
    Task<bool> CloseAsync(string reference, string closedBy, CancellationToken cancellationToken);
}
