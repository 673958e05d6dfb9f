using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Care;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Person;

/// <summary>Opens a case with everything that the conversation knows.</summary>
public sealed class NewCase(VerifiedOrders verified, TriedSteps tried, CareNotes care, HeldIdentities held, KeyRing keys)
{
    private readonly byte[] _referenceKey = keys.Derive("case-reference");

    /// <summary>The reference of a case that is opened in this turn.</summary>
    public string ReferenceOf(TurnFacts facts) => CaseReference.For(facts.StepKey("case"), _referenceKey);

    /// <summary>Adds the case to the turn's changes.</summary>
    public async Task<CaseOpened> OpenAsync(ITurnContext turn, CaseKind kind, CaseWords words, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var order = await verified.LastAsync(turn, cancellationToken);
        var reference = ReferenceOf(facts);
        var known = words with
        {
            Order = order is null ? null : new(order.Number, order.Proof, order.ProvedAt),
            Identity = await held.HighestAsync(turn, cancellationToken) is { } identity ? new(identity.Level, identity.ReachedAt) : null,
            Tried = await TriedAsync(turn, cancellationToken),
            Care = await care.ForAsync(turn, reference, cancellationToken),
        };
        var opened = new CaseOpened(reference, kind, facts.At, facts.Language, CaseKeeping.Complete(known, facts.Pseudonyms, purpose: null, facts.At));
        facts.Changes.Add(opened);
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, "case.open"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(opened.Reference),
            AuditFact.Of("kind"u8, kind), AuditFact.Language("language"u8, facts.Language))));
        return opened;
    }

    // Said once, it holds for every conversation: whoever takes over sees it in each.
    private async Task<IReadOnlyList<TriedStep>> TriedAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var steps = await tried.ReadAsync(turn, cancellationToken);
        return turn.Facts().AiRefused && steps.All(step => step.What != Tried.AiRefused) ? [.. steps, new() { What = Tried.AiRefused, At = turn.Facts().At }] : steps;
    }
}
