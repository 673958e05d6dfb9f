using EthicalBot.Conversation.Floor;
using EthicalBot.Privacy;
using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Turns;

/// <summary>An activity that passed the outbound gate.</summary>
/// <param name="Words">What it says, without personal data, for the transcript; null when it says nothing.</param>
public sealed record OutgoingActivity(Activity Activity, FloorHolder Speaker, RedactedText? Words) : ITurnChange;
