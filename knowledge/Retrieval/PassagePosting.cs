namespace EthicalBot.Knowledge.Retrieval;

/// <summary>A stem in a passage.</summary>
/// <param name="Passage">The passage's place on its shelf.</param>
/// <param name="Times">How often it stands in the passage and its heading, weighted.</param>
internal readonly record struct PassagePosting(int Passage, float Times);
