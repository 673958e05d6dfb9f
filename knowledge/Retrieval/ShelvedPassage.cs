using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>A passage on a shelf.</summary>
/// <param name="Length">How many stems it has.</param>
internal sealed record ShelvedPassage(Passage Passage, int Length);
