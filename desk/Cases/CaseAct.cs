using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Audit;
using Microsoft.Bot.Schema;

namespace EthicalBot.Desk.Cases;

/// <summary>An act on its way to the record: what it is based on, and what it writes.</summary>
internal sealed class CaseAct(OpenCase open, ConversationRow conversation, SignedInAgent agent, string id, DateTimeOffset at)
{
    public OpenCase Case { get; } = open;

    public ConversationRow Conversation { get; } = conversation;

    public SignedInAgent Agent { get; } = agent;

    public TurnFacts Facts { get; } = new(conversation, $"{conversation.Key.Id}|{id}", at);

    public FloorHolder? FloorTo { get; set; }

    /// <summary>The id under which an act is done once.</summary>
    public static string IdOf(string reference, string id) => $"{reference}/{id}";

    /// <summary>Sends something to the customer, through the gate like everything.</summary>
    public Task SendAsync(IOutboundGate gate, Activity activity, CancellationToken cancellationToken) => gate.SendAsync(activity, Facts, cancellationToken);

    /// <summary>Writes who did what.</summary>
    public void Audit(AuditWord action, params AuditFact[] facts) =>
        Facts.Changes.Add(new AuditChange(new(Facts.At, AuditActor.Of(Agent.Actor), action, AuditId.Of(Conversation.Subject), AuditId.Of(Case.Reference), facts)));

    /// <summary>What the store writes, all or nothing.</summary>
    public PersonAct Record() => new(IdOf(Case.Reference, id), Conversation, FloorTo, Facts.ChangesWithPseudonyms());
}
