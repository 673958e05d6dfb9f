namespace EthicalBot.Privacy.Oversight;

/// <summary>Whom an incident may have reached, for the notifications of GDPR art. 33 and 34: ids and counts, no contents.</summary>
public sealed record IncidentReport(IncidentWindow Window, IReadOnlyList<AffectedPerson> Persons);
