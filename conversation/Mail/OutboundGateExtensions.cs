using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Schema;

namespace EthicalBot.Conversation.Mail;

/// <summary>Sends what answers no message of the customer's.</summary>
public static class OutboundGateExtensions
{
    /// <summary>Sends it to where the facts' conversation is, through the gate like everything.</summary>
    public static Task SendAsync(this IOutboundGate gate, Activity activity, TurnFacts facts, CancellationToken cancellationToken)
    {
        var place = facts.Conversation.Key;
        activity.ChannelId = place.Channel;
        activity.Conversation = new ConversationAccount { Id = place.Id };
        activity.From = new ChannelAccount { Role = RoleTypes.Bot };
        return gate.PassAsync(activity, facts, cancellationToken);
    }
}
