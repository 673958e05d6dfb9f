namespace EthicalBot.Desk.Cases;

/// <summary>The body of doubting an answer of the assistant's.</summary>
/// <param name="LineId">The line of the transcript that is the answer.</param>
/// <param name="Why">Why, in one line.</param>
internal sealed record DoubtRequest(string? LineId, string? Why);
