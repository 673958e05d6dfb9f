namespace EthicalBot.Conversation.Answers;

/// <summary>A passage that an answer rests on.</summary>
/// <param name="Slug">The article's name.</param>
/// <param name="Language">The article's language.</param>
/// <param name="Version">Which text of the article it was.</param>
/// <param name="Passage">Which passage of that text, from 0.</param>
/// <param name="Score">How well it fitted the question, from 0 to 1.</param>
public sealed record EvidenceSource(string Slug, string Language, string Version, int Passage, double Score);
