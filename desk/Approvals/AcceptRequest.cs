namespace EthicalBot.Desk.Approvals;

/// <summary>An agent accepts what was shown to them.</summary>
/// <param name="Id">The page's own id of this act.</param>
/// <param name="Hash">The hash of what was shown.</param>
/// <param name="Amount">The right amount, where it is not the one that was asked.</param>
/// <param name="Words">What they add for the customer.</param>
internal sealed record AcceptRequest(string? Id, string? Hash, decimal? Amount, string? Words);
