namespace EthicalBot.Knowledge.Grounding.Model;

/// <summary>Where fitted coefficients come from.</summary>
/// <param name="FittedOn">The files, by name, with their numbers of answers.</param>
/// <param name="On">The day.</param>
/// <param name="Command">What fits them again.</param>
public sealed record Provenance(IReadOnlyList<string> FittedOn, DateOnly On, string Command);
