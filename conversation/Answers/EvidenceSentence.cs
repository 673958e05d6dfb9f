namespace EthicalBot.Conversation.Answers;

/// <summary>One sentence of an answer, or one that was left out.</summary>
/// <param name="Text">Its words, with pseudonyms in place of personal data.</param>
/// <param name="Source">Which of the answer's sources carries it, from 0. Null: none.</param>
/// <param name="Support">How sure the check was that it does, from 0 to 1.</param>
/// <param name="Sent">Whether the customer was told it.</param>
/// <param name="Reasons">What spoke against it, as short fixed names.</param>
public sealed record EvidenceSentence(string Text, int? Source, double Support, bool Sent, IReadOnlyList<string> Reasons);
