using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>A recorded activity that is to be sent now.</summary>
/// <param name="Attempts">How often it was tried, this time included.</param>
public sealed record OutboxItem(string ActivityId, Activity Activity, int Attempts);
