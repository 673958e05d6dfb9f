namespace EthicalBot.Knowledge.Checking;

/// <summary>A question that customers asked and that no article answered.</summary>
/// <param name="Question">The question, without personal data.</param>
/// <param name="Language">Its language, as an ISO 639-1 tag.</param>
/// <param name="Times">How often it was asked.</param>
public sealed record UnansweredQuestion(string Question, string Language, int Times);
