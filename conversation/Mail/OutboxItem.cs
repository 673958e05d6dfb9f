using EthicalBot.Conversation.Floor;
using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>A recorded activity that was not delivered yet.</summary>
/// <param name="Speaker">Who speaks in it.</param>
/// <param name="FloorToken">The floor's token when it was written; an older one than now means that somebody else has taken the floor.</param>
/// <param name="Attempts">How often delivery was tried.</param>
public sealed record OutboxItem(string ActivityId, Activity Activity, FloorHolder Speaker, long FloorToken, int Attempts);
