using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Turns;

/// <summary>An activity that passed the outbound gate.</summary>
/// <param name="Yields">Whether it stays unsaid once the floor has changed hands: true for the assistant's answers, false for a person's words and for news of the floor itself.</param>
/// <param name="Withheld">Whether it says that something was held back, in the place of what was to be said.</param>
public sealed record OutgoingActivity(Activity Activity, bool Yields, bool Withheld = false) : ITurnChange;
