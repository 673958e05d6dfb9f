using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;

namespace EthicalBot.Conversation.Identity;

/// <summary>Remembers how surely it is known who writes, so that nobody is asked twice within half an hour.</summary>
public sealed class HeldIdentities(ConversationState state)
{
    private const int Most = 20;

    private readonly IStatePropertyAccessor<List<HeldIdentity>> _accessor = state.CreateProperty<List<HeldIdentity>>(nameof(HeldIdentities));

    /// <summary>The highest level that holds now, of whichever order; null when none does.</summary>
    public async Task<HeldIdentity?> HighestAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await HoldingAsync(turn, cancellationToken)).OrderBy(held => held.Level).ThenBy(held => held.ReachedAt).LastOrDefault();

    /// <summary>Whether a level holds now.</summary>
    /// <param name="order">For which order; null for whichever. A customer's code is for their own orders: whether this is one, the shop says to whoever asks with <see cref="CustomerAsync"/>.</param>
    public async Task<bool> HoldsAsync(ITurnContext turn, IdentityLevel level, string? order, CancellationToken cancellationToken) =>
        level == IdentityLevel.None
        || (await HoldingAsync(turn, cancellationToken)).Any(held => held.Level >= level && (order is null || held.Order == order || (held.Order.Length == 0 && held.Customer.Length == 0)));

    /// <summary>The customer whose code was typed, while that holds; null when nobody's was.</summary>
    public async Task<string?> CustomerAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await HoldingAsync(turn, cancellationToken)).LastOrDefault(held => held is { Level: IdentityLevel.Code, Customer.Length: > 0 })?.Customer;

    /// <summary>Notes a level that was just reached; a level that holds is not made longer by being used.</summary>
    public async Task ReachAsync(ITurnContext turn, IdentityLevel level, string order, CancellationToken cancellationToken)
    {
        var held = await ReadAsync(turn, cancellationToken);
        held.RemoveAll(one => one.Order == order && one.Level <= level);
        held.Add(new() { Level = level, Order = order, ReachedAt = turn.Facts().At });
        if (held.Count > Most)
            held.RemoveAt(0);
    }

    /// <summary>Notes that a customer typed the code that went to their address; it holds for all their orders, and whoever proved to be another before must do so anew.</summary>
    public async Task ReachCustomerAsync(ITurnContext turn, string customer, CancellationToken cancellationToken)
    {
        var held = await ReadAsync(turn, cancellationToken);
        held.RemoveAll(one => one.Customer.Length > 0);
        held.Add(new() { Level = IdentityLevel.Code, Customer = customer, ReachedAt = turn.Facts().At });
        if (held.Count > Most)
            held.RemoveAt(0);
    }

    private async Task<IEnumerable<HeldIdentity>> HoldingAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var now = turn.Facts().At;
        return (await ReadAsync(turn, cancellationToken)).Where(held => held.HoldsAt(now));
    }

    private Task<List<HeldIdentity>> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => [], cancellationToken);
}
