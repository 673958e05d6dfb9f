using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Automations;
using EthicalBot.Orders.Writes;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Risk;

/// <summary>Lets the bot do what its stage allows, and leaves the rest to a person with everything prepared.</summary>
public sealed class AutomationGate(AutomationStages stages, Suggestions suggestions, Wording wording)
{
    /// <summary>Null when the bot may answer the intent itself; else what a dialog ends with, and the router starts.</summary>
    public Task<PersonRequestOptions?> HoldAsync(ITurnContext turn, string intent, CancellationToken cancellationToken) =>
        RiskRegistry.OfIntent(intent) is { IsStaged: true, NameKey: { } name } automation
            ? HoldAsync(turn, [automation], wording.Get(name, turn.Facts().Language), cancellationToken)
            : Task.FromResult<PersonRequestOptions?>(null);

    /// <summary>Null when the bot may do all that was confirmed; else what the dialog ends with: a person does all of it.</summary>
    /// <param name="words">What was read back to the customer and confirmed by them.</param>
    public Task<PersonRequestOptions?> HoldAsync(ITurnContext turn, IReadOnlyList<ShopWrite> confirmed, string words, CancellationToken cancellationToken) =>
        HoldAsync(turn, [.. confirmed.Select(write => RiskRegistry.Of(write.Rule)).Distinct()], words, cancellationToken);

    /// <summary>Notes with the turn what became of a write that the bot did.</summary>
    public static void Note(TurnFacts facts, WriteKind kind, WriteOutcome outcome) => Note(facts, kind, outcome switch
    {
        WriteOutcome.Done => AutomationResult.Done,
        WriteOutcome.Refused => AutomationResult.Refused,
        _ => AutomationResult.Failed,
    });

    /// <summary>Notes with the turn what else became known of one: that the customer contests it, that a person found it wrong.</summary>
    public static void Note(TurnFacts facts, WriteKind kind, AutomationResult result)
    {
        if (RiskRegistry.Of(kind) is { IsStaged: true } automation)
            facts.Changes.Add(new AutomationDecided(automation.Name, AutomationStage.Automatic, result, facts.At));
    }

    /// <summary>The same for a kind of write that is kept as a word.</summary>
    public static void Note(TurnFacts facts, string kind, AutomationResult result)
    {
        if (Enum.TryParse<WriteKind>(kind, ignoreCase: true, out var write))
            Note(facts, write, result);
    }

    private async Task<PersonRequestOptions?> HoldAsync(ITurnContext turn, IReadOnlyList<Automation> wanted, string words, CancellationToken cancellationToken)
    {
        // What the law owes is never held, nor what was asked together with it.
        if (wanted.Any(automation => automation.Tier == RiskTier.Statutory))
            return null;
        var held = new List<Suggestion>();
        foreach (var automation in wanted)
        {
            if (await stages.OfAsync(automation, cancellationToken) is var stage && stage != AutomationStage.Automatic)
                held.Add(new() { Automation = automation.Name, Stage = stage, Words = held.Count == 0 ? words : null });
        }

        if (held.Count == 0)
            return null;
        foreach (var suggestion in held)
            await suggestions.AddAsync(turn, suggestion, cancellationToken);
        return new PersonRequestOptions { Reason = PersonReasons.ByPerson };
    }
}
