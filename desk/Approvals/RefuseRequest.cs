namespace EthicalBot.Desk.Approvals;

/// <summary>An agent refuses what was shown to them.</summary>
/// <param name="Id">The page's own id of this act.</param>
/// <param name="Hash">The hash of what was shown.</param>
/// <param name="Reason">One of the plain reasons.</param>
/// <param name="Words">What they add for the customer.</param>
internal sealed record RefuseRequest(string? Id, string? Hash, string? Reason, string? Words);
