namespace EthicalBot.Understanding;

/// <summary>Something that a message tells besides its intent.</summary>
/// <param name="Name">One of <see cref="SignalNames"/>.</param>
/// <param name="Score">From 0 to 1: how sure it is.</param>
/// <param name="Words">The message's words that raised it, folded and without personal data, for the answer to "why?". Customer's text, so never logged.</param>
public sealed record Signal(string Name, double Score, IReadOnlyList<string> Words);
