using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Cases;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Risk;

/// <summary>Keeps what the bot would have done until there is a case, and puts it there: as a note that the agent reads, and as a name by which they compare.</summary>
public sealed class Suggestions(ConversationState state, ICases cases, Wording wording, CompanyOptions company)
{
    private const string Bot = "bot";

    private readonly IStatePropertyAccessor<List<Suggestion>> _accessor = state.CreateProperty<List<Suggestion>>(nameof(Suggestions));

    /// <summary>Keeps one.</summary>
    public async Task AddAsync(ITurnContext turn, Suggestion suggestion, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, cancellationToken)).Add(suggestion);

    /// <summary>Puts them into the case that this turn opened, or that was open; those of a request that was dropped on the way are forgotten.</summary>
    /// <param name="isPersonAwaited">Whether the customer is still being asked what a person shall know.</param>
    public async Task AddToCaseAsync(ITurnContext turn, bool isPersonAwaited, CancellationToken cancellationToken)
    {
        var kept = await ReadAsync(turn, cancellationToken);
        if (kept.Count == 0)
            return;
        // A draft is no act that an agent compares with theirs: it is a note alone.
        IReadOnlyList<SuggestedAct> names = [.. kept.Where(one => one.Automation.Length > 0).Select(one => new SuggestedAct(one.Automation, one.Stage))];
        var facts = turn.Facts();
        var reference = AddToOpened(facts, names) ?? await AddToOpenAsync(facts, names, cancellationToken);
        if (reference is null && isPersonAwaited)
            return;
        if (reference is not null)
            Note(facts, reference, kept);
        kept.Clear();
    }

    private static string? AddToOpened(TurnFacts facts, IReadOnlyList<SuggestedAct> names)
    {
        if (facts.Changes.OfType<CaseOpened>().LastOrDefault() is not { } opened)
            return null;
        facts.Changes[facts.Changes.IndexOf(opened)] = opened with { Words = With(opened.Words, names) };
        return opened.Reference;
    }

    private async Task<string?> AddToOpenAsync(TurnFacts facts, IReadOnlyList<SuggestedAct> names, CancellationToken cancellationToken)
    {
        if (await cases.FindOfAsync(facts.Conversation.Key, cancellationToken) is not { } open || facts.Changes.OfType<CaseEnded>().Any(ended => ended.Reference == open.Reference))
            return null;
        // The turn may have written the case's words already: these are those, and more.
        var written = facts.Changes.OfType<CaseReworded>().LastOrDefault(change => change.Reference == open.Reference);
        if ((written?.Words ?? open.Words) is not { } words)
            return null;
        if (written is not null)
            facts.Changes.Remove(written);
        facts.Changes.Add(new CaseReworded(open.Reference, With(words, names), written is null ? open.WordsVersion : written.Version));
        return open.Reference;
    }

    // After the case itself: a note of a case that is not there is refused.
    private void Note(TurnFacts facts, string reference, List<Suggestion> kept)
    {
        foreach (var (suggestion, place) in kept.Select((one, place) => (one, place)).Where(item => item.one.Words is not null))
        {
            var text = wording.Get($"Risk.Note.{suggestion.Stage}", facts.Language, ("what", suggestion.Words!)); // not null: chosen so
            facts.Changes.Add(new NoteWritten(reference, $"{Bot}/{facts.StepKey($"suggestion-{place}")}", Bot, company.Assistant, facts.At, text));
        }
    }

    private static CaseWords With(CaseWords words, IReadOnlyList<SuggestedAct> names) => words with { Suggested = [.. words.Suggested ?? [], .. names] };

    private Task<List<Suggestion>> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) => _accessor.GetAsync(turn, static () => [], cancellationToken);
}
