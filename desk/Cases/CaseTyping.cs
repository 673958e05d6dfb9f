using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Cases;
using Microsoft.Bot.Schema;

namespace EthicalBot.Desk.Cases;

/// <summary>Shows the customer that the person they talk to is writing.</summary>
internal sealed class CaseTyping(IConversations conversations, IOutboundGate gate, TimeProvider time)
{
    /// <summary>Shows it once; it is recorded nowhere.</summary>
    public async Task ShowAsync(OpenCase open, SignedInAgent agent, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(open.Conversation, cancellationToken) is not { Floor.Holder: FloorHolder.Person } conversation)
            return;
        var act = new CaseAct(open, conversation, agent, "typing", time.GetUtcNow());
        await act.SendAsync(gate, new Activity(ActivityTypes.Typing).MarkPerson(agent.DisplayName), cancellationToken);
    }
}
