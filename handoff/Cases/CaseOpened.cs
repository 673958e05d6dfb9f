using EthicalBot.Conversation;
using EthicalBot.Conversation.Turns;

namespace EthicalBot.Handoff.Cases;

/// <summary>A customer has asked for a person; written with the turn in which they did.</summary>
/// <param name="Reference">What the customer quotes to find it again.</param>
/// <param name="Words">What they leave for the person, in clear: sealed by the store, opened for the person who works on it.</param>
public sealed record CaseOpened(
    string Reference,
    ConversationKey Conversation,
    string Subject,
    DateTimeOffset At,
    string Language,
    CaseWords Words) : ITurnChange;
