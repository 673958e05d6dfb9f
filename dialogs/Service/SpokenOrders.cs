using EthicalBot.Dialogs.OrderStatus;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Service;

/// <summary>Remembers which order was spoken of last.</summary>
public sealed class SpokenOrders(ConversationState state, VerifiedOrders verified)
{
    private readonly IStatePropertyAccessor<SpokenOrder> _accessor = state.CreateProperty<SpokenOrder>(nameof(SpokenOrders));

    /// <summary>The order that was changed or shown last; null when none was.</summary>
    public async Task<string?> LastAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, cancellationToken)).Number ?? (await verified.LastAsync(turn, cancellationToken))?.Number;

    /// <summary>Remembers one.</summary>
    public async Task RememberAsync(ITurnContext turn, string? number, CancellationToken cancellationToken)
    {
        if (number is not null)
            (await ReadAsync(turn, cancellationToken)).Number = number;
    }

    /// <summary>The address that this customer told last; null where none was: at one device several people may write.</summary>
    public async Task<AddressDraft?> LastAddressAsync(ITurnContext turn, string customer, CancellationToken cancellationToken) =>
        await ReadAsync(turn, cancellationToken) is { } spoken && spoken.AddressOf == customer ? spoken.Address : null;

    /// <summary>Remembers an address.</summary>
    public async Task RememberAddressAsync(ITurnContext turn, string customer, AddressDraft address, CancellationToken cancellationToken)
    {
        var spoken = await ReadAsync(turn, cancellationToken);
        (spoken.Address, spoken.AddressOf) = (address, customer);
    }

    private Task<SpokenOrder> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new SpokenOrder(), cancellationToken);
}
