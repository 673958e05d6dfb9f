using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>Where a channel that must be called takes what is said in a conversation, and as whom the bot calls it.</summary>
/// <param name="Reference">The channel's own ids of the conversation, the customer and the bot, and the channel's service URL.</param>
/// <param name="Audience">For whom the bot's token is; null where none is needed.</param>
/// <param name="Claims">Who called, as the channel's token said it.</param>
public sealed record ReturnAddress(ConversationReference Reference, string? Audience, IReadOnlyList<KeyValuePair<string, string>> Claims);
