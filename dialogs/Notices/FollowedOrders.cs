using EthicalBot.Conversation.Notices;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;

namespace EthicalBot.Dialogs.Notices;

/// <summary>Looks at followed orders, with nothing more than their customer proved.</summary>
public sealed class FollowedOrders(IShop shop, ICustomerShop customers)
{
    /// <summary>The order as it is now; null when it cannot be looked at.</summary>
    public async Task<LookedAt?> FindAsync(FollowedOrder followed, CancellationToken cancellationToken)
    {
        if (!OrderNumber.TryParse(followed.Number, out var number))
            return null;
        if (followed.Customer is { Length: > 0 } customer)
        {
            return await customers.OrderAsync(customer, number, cancellationToken) is ShopAnswer<OrderDetail>.Found { Value: var detail }
                ? new(detail.Order, detail.DeliverTo?.Country, detail.Email)
                : null;
        }

        return Proof.TryParse(followed.Proof, out var proof) && await shop.FindAsync(number, proof, cancellationToken) is OrderLookup.Found found
            ? new(found.Order, Country: null, proof.Kind == ProofKind.Email ? proof.Value : null)
            : null;
    }
}
