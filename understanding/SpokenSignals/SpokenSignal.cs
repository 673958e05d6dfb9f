namespace EthicalBot.Understanding.SpokenSignals;

/// <summary>What the phrases of one language hear of one signal.</summary>
/// <param name="Words">The customer's words that phrases stand for.</param>
internal sealed record SpokenSignal(string Name, SpokenStrength Strength, IReadOnlyList<string> Words);
