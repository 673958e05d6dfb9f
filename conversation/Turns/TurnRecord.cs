using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Conversation.Turns;

/// <summary>Everything that one turn leaves behind, written in one transaction or not at all.</summary>
/// <param name="Language">The conversation's language from now on.</param>
/// <param name="Disclosure">The wording version of the disclosure that has been given.</param>
/// <param name="FloorTo">Who holds the floor from now on; null when it stays.</param>
public sealed record TurnRecord(ClaimedTurn Turn, string Language, string? Disclosure, FloorHolder? FloorTo, IReadOnlyList<ITurnChange> Changes);
