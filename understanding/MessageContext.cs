namespace EthicalBot.Understanding;

/// <summary>What went before a message in its conversation.</summary>
/// <param name="Language">The conversation's language; it helps where the message alone does not tell.</param>
/// <param name="Repeats">Whether the message says again what the customer said last; see <see cref="Repetition"/>.</param>
/// <param name="FailedTurns">In how many turns so far the customer was not understood or not served.</param>
public sealed record MessageContext(string Language, bool Repeats = false, int FailedTurns = 0);
