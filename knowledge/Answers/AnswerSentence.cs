namespace EthicalBot.Knowledge.Answers;

/// <summary>One sentence of an answer, or one that was left out.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Source">Which of the passages found carries it, from 0. Null: none.</param>
/// <param name="Support">How sure the check is that it does, from 0 to 1.</param>
/// <param name="IsTold">Whether the customer is told it.</param>
/// <param name="Reasons">What spoke against it, as short fixed names.</param>
public sealed record AnswerSentence(string Text, int? Source, double Support, bool IsTold, IReadOnlyList<string> Reasons);
