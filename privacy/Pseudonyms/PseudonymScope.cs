namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>Whose pseudonyms they are, and where: only there are they ever turned back.</summary>
/// <param name="Channel">The channel's id.</param>
/// <param name="Conversation">The conversation's id on it.</param>
/// <param name="Subject">The data subject.</param>
public sealed record PseudonymScope(string Channel, string Conversation, string Subject);
