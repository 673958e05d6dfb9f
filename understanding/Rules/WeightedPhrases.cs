namespace EthicalBot.Understanding.Rules;

/// <summary>Phrases that speak for an intent, all with the same weight: 1 a hint, 2 likely, 3 strong, 4 certain.</summary>
internal sealed record WeightedPhrases(string Intent, double Weight, PhraseBook Phrases);
