namespace EthicalBot.Orders.Writes;

/// <summary>Sends the invoice to the e-mail address on the order, which cannot be chosen.</summary>
public sealed record SendInvoice(string Key, string CustomerId, OrderNumber Number)
    : OrderWrite(Key, CustomerId, Number, WriteKind.SendInvoice);
