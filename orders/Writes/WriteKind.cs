namespace EthicalBot.Orders.Writes;

/// <summary>What can be changed; a policy has a rule for each that it offers.</summary>
public enum WriteKind
{
    ChangeAddress,
    ChangeItems,
    ChangePayment,
    Cancel,
    Withdraw,
    Return,
    Exchange,
    SendInvoice,
    ChangeDefaultAddress,
}
