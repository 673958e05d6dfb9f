using EthicalBot.Privacy;

namespace EthicalBot.Understanding;

/// <summary>Another reader, asked what a message means when our own is in doubt; none is registered by default.</summary>
/// <remarks>Whoever registers one writes down its facts for the AI label as well: the host does not start without them.</remarks>
public interface ISecondOpinion
{
    /// <summary>Asks, and returns the answer to the letter: only <see cref="SecondOpinionAnswer"/> says whether it is one. Null when there is none.</summary>
    /// <param name="said">The message with pseudonyms in place of personal data.</param>
    /// <param name="language">The conversation's language as a two-letter tag.</param>
    /// <param name="intents">What may be answered.</param>
    Task<string?> AskAsync(RedactedText said, string language, IReadOnlyList<string> intents, CancellationToken cancellationToken);
}
