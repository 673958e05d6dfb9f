using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.OrderStatus;

/// <summary>The orders whose owner proved themselves in this conversation.</summary>
public sealed class VerifiedOrders(ConversationState state)
{
    private readonly IStatePropertyAccessor<List<VerifiedOrder>> _accessor = state.CreateProperty<List<VerifiedOrder>>(nameof(VerifiedOrders));

    /// <summary>The one with this number that was proved in the last half hour, or null.</summary>
    public async Task<VerifiedOrder?> FindAsync(ITurnContext turn, string number, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, cancellationToken)).Find(order => order.Number == number && turn.Facts().At - order.ProvedAt < HeldIdentity.Lasts);

    /// <summary>The one spoken of last, or null.</summary>
    public async Task<VerifiedOrder?> LastAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, cancellationToken)).LastOrDefault();

    /// <summary>Remembers one as the last spoken of; being spoken of makes no proof newer.</summary>
    public async Task RememberAsync(ITurnContext turn, VerifiedOrder verified, CancellationToken cancellationToken)
    {
        var orders = await ReadAsync(turn, cancellationToken);
        orders.RemoveAll(order => order.Number == verified.Number);
        orders.Add(verified);
    }

    private Task<List<VerifiedOrder>> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => [], cancellationToken);
}
