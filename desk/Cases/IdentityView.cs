using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>How and when the customer proved who they are.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record IdentityView(string CheckedBy, DateTimeOffset CheckedAt);
