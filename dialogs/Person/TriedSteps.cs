using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Cases;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Person;

/// <summary>What was tried in this conversation, for the person who takes over.</summary>
public sealed class TriedSteps(ConversationState state)
{
    private const int Most = 20;

    private readonly IStatePropertyAccessor<List<TriedStep>> _accessor = state.CreateProperty<List<TriedStep>>(nameof(TriedSteps));

    /// <summary>Notes a step; the oldest go when there are many.</summary>
    /// <param name="what">A key of <see cref="Tried"/>.</param>
    public async Task AddAsync(ITurnContext turn, string what, string? order, CancellationToken cancellationToken)
    {
        var steps = await _accessor.GetAsync(turn, static () => [], cancellationToken);
        steps.Add(new() { What = what, Order = order, At = turn.Facts().At });
        if (steps.Count > Most)
            steps.RemoveAt(0);
    }

    /// <summary>In how many turns the customer was not understood or not served.</summary>
    public async Task<int> FailuresAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, cancellationToken)).Count(step => step.What is Tried.NotUnderstood or Tried.ProofWrong or Tried.ShopUnavailable);

    /// <summary>The steps, oldest first.</summary>
    public async Task<IReadOnlyList<TriedStep>> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await _accessor.GetAsync(turn, static () => [], cancellationToken);
}
