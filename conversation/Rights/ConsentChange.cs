using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Conversation.Rights;

/// <summary>The customer decided about a purpose; the receipt is written with the turn in which they did.</summary>
/// <param name="Given">Whether it is allowed from now on.</param>
public sealed record ConsentChange(ConsentPurpose Purpose, bool Given, ConsentNotice Notice) : ITurnChange;
