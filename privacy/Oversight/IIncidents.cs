namespace EthicalBot.Privacy.Oversight;

/// <summary>Port: tells whom an incident may have reached.</summary>
public interface IIncidents
{
    /// <summary>Looks through every declared store and the audit log, all as of one moment.</summary>
    Task<IncidentReport> ReportAsync(IncidentWindow window, CancellationToken cancellationToken);
}
