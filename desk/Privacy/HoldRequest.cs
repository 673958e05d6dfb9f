using EthicalBot.Privacy;

namespace EthicalBot.Desk.Privacy;

/// <summary>The body of placing a hold.</summary>
/// <param name="Case">The reference of a case; the hold is on all of its person's data.</param>
/// <param name="Reason">Why, in the officer's words.</param>
/// <param name="Until">When it ends by itself.</param>
[Classified(DataClass.FreeText)]
internal sealed record HoldRequest(string? Case, string? Reason, DateTimeOffset? Until);
