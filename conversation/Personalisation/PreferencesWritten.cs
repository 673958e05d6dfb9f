using EthicalBot.Conversation.Turns;

namespace EthicalBot.Conversation.Personalisation;

/// <summary>What a person prefers from now on; written with the turn in which they said it.</summary>
/// <param name="EndsAt">When their consent ends by itself.</param>
public sealed record PreferencesWritten(Preferences Preferences, DateTimeOffset EndsAt) : ITurnChange;
