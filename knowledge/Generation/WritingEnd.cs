namespace EthicalBot.Knowledge.Generation;

/// <summary>How the writing ended.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Dropped">How many stretches of the answer were left out, as they cited nothing that exists or were no sentence.</param>
public sealed record WritingEnd(WritingOutcome Outcome, int Dropped = 0) : WritingStep;
