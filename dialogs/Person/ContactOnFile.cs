using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Identity;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Person;

/// <summary>Finds the e-mail address on file of a customer who has shown who they are.</summary>
public sealed class ContactOnFile(HeldIdentities held, ICustomerShop shop)
{
    /// <summary>The address; null where nobody has shown that, or the shop has none or does not answer.</summary>
    public async Task<string?> FindAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await held.CustomerAsync(turn, cancellationToken) is { } customer
            && await shop.CustomerAsync(customer, cancellationToken) is ShopAnswer<Customer>.Found { Value.Email: var address } && Email.IsAddress(address)
            ? address
            : null;
}
