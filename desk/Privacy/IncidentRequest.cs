namespace EthicalBot.Desk.Privacy;

/// <summary>The body of asking whom an incident may have reached.</summary>
/// <param name="Reach"><c>touched</c> or <c>stored</c>.</param>
/// <param name="Format"><c>json</c> or <c>csv</c>.</param>
internal sealed record IncidentRequest(DateTimeOffset? From, DateTimeOffset? Until, string? Reach, string? Format);
