using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>Port: the one way out, for every activity, whoever made it.</summary>
public interface IOutboundGate
{
    /// <summary>Adds to the facts what is recorded and delivered for this activity, and returns the id under which it goes out; null for what never reaches a customer.</summary>
    Task<string?> PassAsync(Activity activity, TurnFacts facts, CancellationToken cancellationToken);
}
