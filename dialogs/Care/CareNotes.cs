using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Person;
using EthicalBot.Handoff.Cases;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Care;

/// <summary>Turns signals into advice for the person who takes over: what to do, never what was concluded. A fraud signal gives none; it only routes.</summary>
public sealed class CareNotes(ConversationState state, ICases cases)
{
    private const int Most = 20;

    private readonly IStatePropertyAccessor<CareState> _accessor = state.CreateProperty<CareState>(nameof(CareState));

    /// <summary>Notes what the customer's line gives rise to; what an ended case had is forgotten first.</summary>
    public async Task NoteAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var kept = await ReadAsync(turn, cancellationToken);
        if (kept.Case is { } ended && await cases.FindAsync(ended, cancellationToken) is null)
            (kept.Notes, kept.Case) = ([], null);
        // To the millisecond, as the transcript has it: the desk finds the line by its time.
        var at = DateTimeOffset.FromUnixTimeMilliseconds(facts.At.ToUnixTimeMilliseconds());
        kept.Notes.AddRange(AdviceOn(facts.Understood).Select(what => new CareNote { What = what, At = at }));
        if (kept.Notes.Count > Most)
            kept.Notes.RemoveRange(0, kept.Notes.Count - Most);
    }

    /// <summary>The advice for a case that is opened now.</summary>
    public async Task<IReadOnlyList<CareNote>?> ForAsync(ITurnContext turn, string reference, CancellationToken cancellationToken)
    {
        var kept = await ReadAsync(turn, cancellationToken);
        kept.Case = reference;
        return kept.Notes.Count == 0 ? null : [.. kept.Notes];
    }

    /// <summary>Adds to the case that is open already what this turn's line gives rise to; one in which somebody may be in danger goes before the others.</summary>
    public async Task AddToCaseAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (!AdviceOn(facts.Understood).Any() || await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is not { } open
            || facts.Changes.OfType<CaseEnded>().Any(ended => ended.Reference == open.Reference))
            return;
        // The turn may have written the case's words already: these are those, and more.
        var written = facts.Changes.OfType<CaseReworded>().LastOrDefault(change => change.Reference == open.Reference);
        if ((written?.Words ?? open.Words) is not { } words)
            return;
        var reason = facts.Understood is { Signals.Crisis: true } ? PersonReasons.Care : words.Reason;
        var care = await ForAsync(turn, open.Reference, cancellationToken);
        if (written is not null)
            facts.Changes.Remove(written);
        facts.Changes.Add(new CaseReworded(open.Reference, words with { Reason = reason, Care = care }, written is null ? open.WordsVersion : written.Version));
    }

    private static IEnumerable<string> AdviceOn(UnderstoodMessage? understood) =>
        (understood?.Signals ?? Signals.None).Raised.Select(signal => AdviceOn(signal.Name)).OfType<string>().Distinct();

    private static string? AdviceOn(string signal) => signal switch
    {
        SignalNames.Vulnerability or SignalNames.Crisis => CareAdvice.HandleWithCare,
        SignalNames.Urgency => CareAdvice.BeQuick,
        SignalNames.Frustration or SignalNames.Abuse => CareAdvice.ListenFirst,
        SignalNames.Legal => CareAdvice.PromiseNothing,
        _ => null,
    };

    private Task<CareState> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new CareState(), cancellationToken);
}
