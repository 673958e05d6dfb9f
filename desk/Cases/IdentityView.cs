namespace EthicalBot.Desk.Cases;

/// <summary>How and when the customer proved who they are.</summary>
internal sealed record IdentityView(string CheckedBy, DateTimeOffset CheckedAt);
