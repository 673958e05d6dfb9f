namespace EthicalBot.Evaluation.Understanding;

/// <summary>A signal that was found in a message.</summary>
/// <param name="Words">What told it.</param>
internal sealed record ReadSignal(string Name, double Score, IReadOnlyList<string> Words);
