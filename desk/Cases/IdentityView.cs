using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>How and when the customer proved who they are.</summary>
[Classified(DataClass.TechnicalId)]
/// <param name="CheckedBy">email, postcode or code.</param>
/// <param name="HoldsUntil">From when on it must be proved anew.</param>
internal sealed record IdentityView(string CheckedBy, DateTimeOffset CheckedAt, DateTimeOffset HoldsUntil);
