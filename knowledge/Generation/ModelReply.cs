namespace EthicalBot.Knowledge.Generation;

/// <summary>What one try of a call came to.</summary>
/// <param name="End">How it ended.</param>
/// <param name="MayRetry">Whether the same call may fare better.</param>
/// <param name="RetryAfter">How long the endpoint asks to wait before. Null: it does not say.</param>
/// <param name="Fault">What failed, for the log: a status or the name of an exception's type.</param>
internal sealed record ModelReply(ChatEnd End, bool MayRetry = false, TimeSpan? RetryAfter = null, string? Fault = null);
