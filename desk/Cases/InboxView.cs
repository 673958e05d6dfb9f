namespace EthicalBot.Desk.Cases;

/// <summary>The list of open cases as the page reads it.</summary>
internal sealed record InboxView(IReadOnlyList<CaseRow> Cases, int AvailableAgents);
