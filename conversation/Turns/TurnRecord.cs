using EthicalBot.Conversation.Mail;

namespace EthicalBot.Conversation.Turns;

/// <summary>Everything that one turn leaves behind, written in one transaction or not at all.</summary>
/// <param name="Language">The conversation's language from now on.</param>
/// <param name="Disclosure">The wording version of the disclosure that has been given.</param>
public sealed record TurnRecord(ClaimedTurn Turn, string Language, string? Disclosure, IReadOnlyList<ITurnChange> Changes);
