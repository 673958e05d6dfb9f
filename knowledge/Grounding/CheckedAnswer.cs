namespace EthicalBot.Knowledge.Grounding;

/// <summary>An answer against its sources.</summary>
/// <param name="Support">The calibrated probability that the sources support the whole answer, from 0 to 1.</param>
/// <param name="Verdict">What becomes of the answer as a whole.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record CheckedAnswer(double Support, SupportVerdict Verdict, IReadOnlyList<CheckedSentence> Sentences);
