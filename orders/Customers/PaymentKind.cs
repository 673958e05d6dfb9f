namespace EthicalBot.Orders.Customers;

/// <summary>The kinds of payment means, as a policy names them.</summary>
public enum PaymentKind
{
    Card,
    GiftCard,
    Account,
}
