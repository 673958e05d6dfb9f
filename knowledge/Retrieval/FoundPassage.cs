using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>A passage that may answer a question.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">How much of what the question is about it and its article speak of, from 0 to 1; comparable from question to question.</param>
/// <param name="Translated">True when it is in another language than the question and has to be marked as such.</param>
public sealed record FoundPassage(Passage Passage, double Score, bool Translated);
