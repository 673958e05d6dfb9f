using EthicalBot.Conversation.Rights;
using EthicalBot.Conversation.Turns;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>Notes in the officer's register what a customer asks for, with the turn in which they do.</summary>
public sealed class RightsReferences(KeyRing keys)
{
    private readonly byte[] _secret = keys.Derive("rights-reference");

    /// <summary>Notes it and returns the reference that the customer is told.</summary>
    /// <param name="outcome">What became of it; null while it is still to be done.</param>
    public string Note(TurnFacts facts, RightsRequestKind kind, RightsRequestOutcome? outcome)
    {
        var reference = RightsReference.For(facts.StepKey("rights"), _secret);
        facts.Changes.Add(new RightsRequested(reference, kind, outcome));
        return reference;
    }
}
