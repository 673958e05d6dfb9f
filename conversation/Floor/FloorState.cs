namespace EthicalBot.Conversation.Floor;

/// <summary>Who may speak to the customer now; the token grows with every change, so that words prepared before it are known to be late.</summary>
/// <param name="Holder">The bot, a person of the company, or nobody yet.</param>
/// <param name="Token">The fencing token of this holding.</param>
public sealed record FloorState(FloorHolder Holder, long Token);
