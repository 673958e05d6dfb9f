namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>A country code and the lengths of the numbers behind it.</summary>
/// <param name="CodeLength">Digits of the country code itself.</param>
/// <param name="Fewest">The shortest number that people have.</param>
/// <param name="Usual">The longest that is common; a longer one is rather a number and what follows it.</param>
/// <param name="Most">The longest that the plan allows.</param>
internal sealed record PhonePlan(int CountryCode, int CodeLength, int Fewest, int Usual, int Most);
